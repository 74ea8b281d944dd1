import type { SessionTimes } from "./measure-answers.ts";

/** Milliseconds with as many digits as they are worth. */
export function figure(milliseconds: number): string {
  return milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toPrecision(2);
}

/** Bytes in millions. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Which times of whom are compared with. */
export interface Measure {
  readonly contender: string;
  readonly of: "mean" | "median";
}

/** How many times a contender's time in the same session; NaN where it took no part. */
export function ratioTo(one: SessionTimes, own: readonly SessionTimes[], { contender, of }: Measure): number {
  const other = own.find((each) => each.contender === contender);
  return other === undefined ? Number.NaN : one[of] / other[of];
}

/** The same as a text; empty for the contender itself and where it took no part. */
export function ratio(one: SessionTimes, own: readonly SessionTimes[], measure: Measure): string {
  const number = one.contender === measure.contender ? Number.NaN : ratioTo(one, own, measure);
  return Number.isNaN(number) ? "" : number.toPrecision(2);
}
