import { IntlMessageFormat } from "intl-messageformat";
import type { Calendar } from "../domain/calendar.ts";
import type { Day, DaySpan } from "../domain/day.ts";
import type { Language, Localized, RecordLanguage } from "../domain/language.ts";
import { DayFormat, type DayStyle } from "./day-format.ts";
import { isolated } from "./isolated.ts";
import type { LanguagePack } from "./language-pack.ts";
import { languagePacks } from "./languages.ts";
import type { MessageKey } from "./messages.ts";

/** What can be put into a message. Texts are isolated from the direction of what surrounds them. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A way of saying things: a language with its numbers, and a calendar. Immutable. */
export class Locale {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly calendar: Calendar;
  /** The language in which the record's texts are shown. */
  readonly recordLanguage: RecordLanguage;
  readonly #pack: LanguagePack;
  readonly #number: Intl.NumberFormat;
  readonly #collator: Intl.Collator;
  readonly #days: DayFormat;
  readonly #otherDays: DayFormat;
  readonly #formats = new Map<MessageKey, IntlMessageFormat>();

  /** In its own calendar unless another is given. */
  constructor(language: Language, calendar: Calendar = languagePacks[language].calendar) {
    const pack = languagePacks[language];
    this.#pack = pack;
    this.language = language;
    this.calendar = calendar;
    this.direction = pack.direction;
    this.recordLanguage = pack.recordLanguage;
    this.#number = new Intl.NumberFormat(pack.tag);
    this.#collator = new Intl.Collator(pack.tag, { numeric: true });
    this.#days = new DayFormat(pack, calendar);
    this.#otherDays = new DayFormat(pack, calendar === "gregorian" ? "solar-hijri" : "gregorian");
  }

  /** The message of a key, with values filled in. */
  readonly t = (key: MessageKey, values?: MessageValues): string => {
    let format = this.#formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(this.#pack.messages[key], this.#pack.tag);
      this.#formats.set(key, format);
    }
    return String(format.format(this.#isolated(values)));
  };

  /** The record's text in this language, or in the one that stands in for it. */
  readonly text = (localized: Localized): string => localized[this.recordLanguage];

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
    new Intl.ListFormat(this.#pack.tag, { type: "conjunction" }).format(
      texts.map((text) => this.#isolate(text)),
    );

  /** Facts of one sentence, each a clause of its own: "as of 22 Jan 2026; verified". */
  readonly facts = (texts: readonly string[]): string => texts.join(this.#pack.between.facts);

  /** Items in a row, without an "and". */
  readonly items = (texts: readonly string[]): string => texts.join(this.#pack.between.items);

  /** A text between this language's quotation marks. */
  readonly quoted = (text: string): string => this.#pack.quotes.join(text);

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
    return foreign.test(text) ? isolated(text) : text;
  }
}
