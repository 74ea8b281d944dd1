import type { Calendar } from "../domain/calendar.ts";
import type { Day, DaySpan } from "../domain/day.ts";
import type { LanguagePack } from "./language-pack.ts";

/** short: "8 Jan"; medium: "8 Jan 2026"; long: "Thursday 8 January 2026". */
export type DayStyle = "short" | "medium" | "long";

type Part = Readonly<Record<"day" | "month" | "year", string>>;

const options: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  short: { day: "numeric", month: "short", year: "numeric" },
  medium: { day: "numeric", month: "short", year: "numeric" },
  long: { day: "numeric", month: "long", year: "numeric" },
};

/** Writes plain days in one language and calendar. Days have no time zone, so the result is the same everywhere. */
export class DayFormat {
  readonly #between: LanguagePack["between"];
  readonly #formats: Readonly<Record<DayStyle, Intl.DateTimeFormat>>;
  readonly #weekday: Intl.DateTimeFormat;
  readonly #narrowWeekday: Intl.DateTimeFormat;
  readonly #month: Intl.DateTimeFormat;

  constructor({ tag: languageTag, between }: LanguagePack, calendar: Calendar) {
    this.#between = between;
    const tag = `${languageTag}-u-ca-${calendar === "gregorian" ? "gregory" : "persian"}`;
    const format = (style: DayStyle) => new Intl.DateTimeFormat(tag, { ...options[style], timeZone: "UTC" });
    this.#formats = { short: format("short"), medium: format("medium"), long: format("long") };
    this.#weekday = new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" });
    this.#narrowWeekday = new Intl.DateTimeFormat(tag, { weekday: "narrow", timeZone: "UTC" });
    this.#month = new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", timeZone: "UTC" });
  }

  /** One day. */
  day(day: Day, style: DayStyle): string {
    const text = this.#joined(this.#parts(day, style), style !== "short");
    return style === "long" ? `${this.#weekday.format(moment(day))} ${text}` : text;
  }

  /** A span, without repeating what both ends share: "8–9 January 2026", «۱۸ تا ۱۹ دی ۱۴۰۴». */
  span({ start, end }: DaySpan, style: DayStyle): string {
    if (start === end) return this.day(start, style);
    const first = this.#parts(start, style);
    const last = this.#parts(end, style);
    const sameYear = first.year === last.year;
    const tight = sameYear && first.month === last.month;
    const opening = tight ? first.day : this.#joined(first, style !== "short" && !sameYear);
    const closing = this.#joined(last, style !== "short");
    return `${opening}${tight ? this.#between.daysOfMonth : this.#between.days}${closing}`;
  }

  /** The month in which a day lies: "January 2026", «دی ۱۴۰۴». */
  month(day: Day): string {
    const { month, year } = partsOf(this.#month, day);
    return `${month} ${year}`;
  }

  /** The day's weekday; narrow is a letter or two for the head of a column. */
  weekday(day: Day, style: "narrow" | "long"): string {
    return (style === "long" ? this.#weekday : this.#narrowWeekday).format(moment(day));
  }

  #parts(day: Day, style: DayStyle): Part {
    return partsOf(this.#formats[style], day);
  }

  #joined({ day, month, year }: Part, withYear: boolean): string {
    return withYear ? `${day} ${month} ${year}` : `${day} ${month}`;
  }
}

/** Only the parts asked for: an era, which some calendars add, stays out. */
function partsOf(format: Intl.DateTimeFormat, day: Day): Part {
  const found = { day: "", month: "", year: "" };
  for (const { type, value } of format.formatToParts(moment(day))) {
    if (type === "day" || type === "month" || type === "year") found[type] = value;
  }
  return found;
}

function moment(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
