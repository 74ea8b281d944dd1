import type { DaySpan } from "../domain/day.ts";

/** The days that readers ask for by name. Null means all days. */
export const presets = [
  // The two days of the mass killings (Amnesty International, 28 January 2026).
  { id: "mass-killings", days: { start: "2026-01-08", end: "2026-01-09" } },
  // From the strike in the Tehran bazaar on.
  { id: "first-week", days: { start: "2025-12-28", end: "2026-01-03" } },
  { id: "all", days: null },
] as const satisfies readonly { readonly id: string; readonly days: DaySpan | null }[];
export type Preset = (typeof presets)[number];
