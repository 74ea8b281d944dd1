import { IntlMessageFormat } from "intl-messageformat";
import type { Calendar } from "../domain/calendar.ts";
import type { Day, DaySpan } from "../domain/day.ts";
import type { Language, Localized } from "../domain/language.ts";
import { DayFormat, type DayStyle } from "./day-format.ts";
import { directionOf } from "./direction.ts";
import { type MessageKey, messages } from "./messages.ts";

/** What can be put into a message. Texts are isolated from the direction of what surrounds them. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** The BCP 47 tags that numbers, plurals and sorting follow. British English writes the day before the month, as the record does. */
const tags: Readonly<Record<Language, string>> = { en: "en-GB", fa: "fa-IR" };

/** A way of saying things: a language with its numbers, and a calendar. Immutable. */
export class Locale {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly calendar: Calendar;
  readonly #tag: string;
  readonly #number: Intl.NumberFormat;
  readonly #collator: Intl.Collator;
  readonly #days: DayFormat;
  readonly #otherDays: DayFormat;
  readonly #formats = new Map<MessageKey, IntlMessageFormat>();

  constructor(language: Language, calendar: Calendar) {
    this.language = language;
    this.calendar = calendar;
    this.direction = directionOf(language);
    this.#tag = tags[language];
    this.#number = new Intl.NumberFormat(this.#tag);
    this.#collator = new Intl.Collator(this.#tag, { numeric: true });
    this.#days = new DayFormat(language, calendar);
    this.#otherDays = new DayFormat(language, calendar === "gregorian" ? "solar-hijri" : "gregorian");
  }

  /** The message of a key, with values filled in. */
  readonly t = (key: MessageKey, values?: MessageValues): string => {
    let format = this.#formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(messages[this.language][key], this.#tag);
      this.#formats.set(key, format);
    }
    return String(format.format(this.#isolated(values)));
  };

  /** The text in this language. */
  readonly text = (localized: Localized): string => localized[this.language];

  /** A number in this language's digits, grouped. */
  readonly number = (number: number): string => this.#number.format(number);

  /** A day in the locale's calendar. */
  readonly day = (day: Day, style: DayStyle = "medium"): string => this.#days.day(day, style);

  /** A span in the locale's calendar; one day when it begins and ends on the same. */
  readonly span = (span: DaySpan, style: DayStyle = "medium"): string => this.#days.span(span, style);

  /** A span in the other calendar, to stand beside the first. */
  readonly otherSpan = (span: DaySpan, style: DayStyle = "medium"): string =>
    this.#otherDays.span(span, style);

  /** The month in which a day lies, in the locale's calendar: "January 2026". */
  readonly month = (day: Day): string => this.#days.month(day);

  /** The weekday of a day; narrow is a letter or two for the head of a column. */
  readonly weekday = (day: Day, style: "narrow" | "long"): string => this.#days.weekday(day, style);

  /** Several texts in one sentence: "a, b and c". */
  readonly list = (texts: readonly string[]): string =>
    new Intl.ListFormat(this.#tag, { type: "conjunction" }).format(texts.map((text) => this.#isolate(text)));

  /** The order of two texts in this language. */
  readonly compare = (a: string, b: string): number => this.#collator.compare(a, b);

  #isolated(values: MessageValues | undefined): Record<string, string | number> | undefined {
    if (!values) return undefined;
    return Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        typeof value === "string" ? this.#isolate(value) : value,
      ]),
    );
  }

  /** Wraps a text that runs the other way in FSI...PDI (UAX #9), so that it cannot reorder what stands around it. */
  #isolate(text: string): string {
    const foreign = this.direction === "rtl" ? /[A-Za-z]/ : /[\u0590-\u08ff]/;
    return foreign.test(text) ? `\u2068${text}\u2069` : text;
  }
}
