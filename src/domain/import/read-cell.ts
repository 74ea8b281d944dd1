import { decimalsOf, mostDecimals } from "../check/coordinate-precision.ts";
import { fromSolarHijri, partsOf } from "../check/day-faults.ts";
import { asciiDigits } from "../check/digits.ts";
import { type Day, isDay } from "../day.ts";
import { isOneOf, placePrecisions } from "../vocabulary.ts";

/** A value read from what somebody wrote, and what was understood where that is not plain. */
export interface Read<Value> {
  readonly value: Value;
  /** How it was understood, where it was written otherwise than the record writes it. */
  readonly understood?: string;
}

/**
 * A day from what somebody wrote: as the record writes it, with another order of signs, with the month's name, or in the
 * Solar Hijri calendar. Undefined for what is no day and for what could be two: 08/01/2026.
 */
export function readDay(written: string): Read<Day> | undefined {
  const text = asciiDigits(written).trim();
  if (isDay(text) && text >= "1900") return { value: text };
  const parts = isAmbiguous(text) ? undefined : partsOf(text);
  if (!parts) return undefined;
  const isPersian = parts.year >= 1200 && parts.year < 1440;
  const day = isPersian ? fromSolarHijri(parts) : gregorian(parts);
  if (!day) return undefined;
  return { value: day, understood: `${day} (${isPersian ? "Solar Hijri" : "Gregorian"} calendar)` };
}

/** Whether a text is a day that could mean two: day first or month first. */
export function isAmbiguous(written: string): boolean {
  const [, first, second] = /^(\d{1,2})[./-](\d{1,2})[./-]\d{4}$/.exec(asciiDigits(written).trim()) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

function gregorian({ year, month, day }: NonNullable<ReturnType<typeof partsOf>>): Day | undefined {
  const text = [
    String(year).padStart(4, "0"),
    ...[month, day].map((number) => String(number).padStart(2, "0")),
  ].join("-");
  return isDay(text) && year >= 1900 ? text : undefined;
}

/** A number from what somebody wrote, in any digits, with separators of thousands; undefined for what is none. */
export function readNumber(written: string): number | undefined {
  const text = asciiDigits(written).trim();
  const plain = /^\d{1,3}([,٬ \u00a0\u202f]\d{3})+$/.test(text) ? text.replaceAll(/\D/g, "") : text;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Degrees or kilometres from what somebody wrote: a comma is the decimal mark, since no thousands are meant. */
export function readDecimal(written: string): number | undefined {
  return readNumber(
    written.replace(/^\s*(-?[\d۰-۹٠-٩]+)[,٫]([\d۰-۹٠-٩]+)\s*$/, "$1.$2").replace(/°\s*[NE]?\s*$/i, ""),
  );
}

const yes = new Set(["true", "yes", "y", "1", "بله", "آری"]);
const no = new Set(["false", "no", "n", "0", "خیر", "نه"]);

/** True or false from what somebody wrote; undefined for what is neither. */
export function readBoolean(written: string): boolean | undefined {
  const text = written.trim().toLowerCase();
  if (yes.has(text)) return true;
  return no.has(text) ? false : undefined;
}

/** A word of a vocabulary as the record spells it: small letters and hyphens. */
export function readWord(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "-");
}

/** The items of a cell that lists several, separated by semicolons or lines. */
export function readList(written: string): string[] {
  return written
    .split(/[;\n\r|]+/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** How many decimals a point of a precision may have, where it has more; undefined where it has not. */
export function surplusDecimals(point: readonly number[], precision: unknown): number | undefined {
  const most = isOneOf(placePrecisions, precision) ? mostDecimals[precision] : undefined;
  return most !== undefined && point.some((degrees) => decimalsOf(degrees) > most) ? most : undefined;
}
