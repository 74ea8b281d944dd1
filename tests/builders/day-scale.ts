import type { Day } from "../../src/domain/day.ts";
import { DayScale } from "../../src/drawing/day-scale.ts";

/** A scale of 10 px a day, one number a day from 28 December 2025 on; eight zeros in a row become a break of 40 px. */
export function dayScale(counts: readonly number[], first: Day = "2025-12-28"): DayScale {
  const empty = runsOfZeros(counts);
  const width = (counts.length - empty.days) * 10 + empty.runs * 40;
  const scale = DayScale.of(
    { first, exact: Uint32Array.from(counts), spread: new Uint32Array(counts.length) },
    { width, breakWidth: 40 },
  );
  if (!scale) throw new Error("Got no scale when expected one of at least one day");
  return scale;
}

/** So many days with one incident each. */
export function full(days: number): number[] {
  return Array.from({ length: days }, () => 1);
}

/** So many empty days. */
export function empty(days: number): number[] {
  return Array.from({ length: days }, () => 0);
}

function runsOfZeros(counts: readonly number[]): { runs: number; days: number } {
  const runs = counts.join("").match(/(?<=[^0]0*)(?<!0)0{8,}(?=0*[^0])/g) ?? [];
  return { runs: runs.length, days: runs.join("").length };
}
