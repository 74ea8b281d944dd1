import type { Day } from "../domain/day.ts";
import type { DayScale } from "./day-scale.ts";

/** A day written under the scale. */
export interface AxisTick {
  readonly day: Day;
  readonly x: number;
  readonly text: string;
}

/** How days are written: the day of the month as a number and as digits, the day with its month, and how wide (px) texts are. */
export interface TickSetting {
  readonly dayOfMonth: (day: Day) => number;
  readonly digits: (dayOfMonth: number) => string;
  readonly withMonth: (day: Day) => string;
  readonly widthOf: (text: string) => number;
  /** What stays free between two texts. */
  readonly gap: number;
}

interface Candidate extends AxisTick {
  readonly start: number;
  readonly end: number;
}

const steps = [1, 2, 5, 10, 15] as const;

/**
 * The days that find room under the scale, in order, none overlapping. Months are told where they change: at
 * their first day, after a break, at the beginning. Days between them are bare numbers, and stand only where the month before them is told.
 */
export function axisTicks(scale: DayScale, setting: TickSetting): AxisTick[] {
  const placed: Candidate[] = [];
  const place = (tick: Candidate) => {
    if (placed.every(({ start, end }) => tick.end + setting.gap <= start || tick.start - setting.gap >= end))
      placed.push(tick);
  };
  const months = monthDays(scale, setting);
  for (const day of months) place(candidate(day, setting.withMonth(day), { scale, setting }));
  const told = new Set(placed.map(({ day }) => day));
  for (const day of bareDays(scale, setting, { months, told })) {
    place(candidate(day, setting.digits(setting.dayOfMonth(day)), { scale, setting }));
  }
  return placed.sort((a, b) => a.x - b.x).map(({ day, x, text }) => ({ day, x, text }));
}

/** Days that carry their month, the most needed first: beginnings of months, the far sides of breaks (the last one first, since it is near the end), the first day. */
function monthDays(scale: DayScale, { dayOfMonth }: TickSetting): Day[] {
  const beginnings = scale.shown.filter((day) => dayOfMonth(day) === 1);
  const afterBreaks = scale.breaks.map(({ days }) => scale.step(days.end, 1)).reverse();
  return [...new Set([...beginnings, ...afterBreaks, scale.first])];
}

function bareDays(
  scale: DayScale,
  setting: TickSetting,
  { months, told }: { readonly months: readonly Day[]; readonly told: ReadonlySet<Day> },
): Day[] {
  const step = steps.find(
    (days) => days * scale.dayWidth >= setting.widthOf(setting.digits(28)) + 3 * setting.gap,
  );
  if (step === undefined) return [];
  return scale.shown.filter((day) => {
    const month = months.reduce<Day | null>(
      (last, other) => (other <= day && (last === null || other > last) ? other : last),
      null,
    );
    return month !== null && month !== day && told.has(month) && setting.dayOfMonth(day) % step === 0;
  });
}

function candidate(
  day: Day,
  text: string,
  { scale, setting }: { readonly scale: DayScale; readonly setting: TickSetting },
): Candidate {
  const x = scale.centre(day);
  const half = setting.widthOf(text) / 2;
  return { day, x, text, start: x - half, end: x + half };
}
