import type { ProvinceId } from "../domain/vocabulary.ts";
import type { Filter } from "../selection/filter.ts";

/** A shade of the ramp by number of documented incidents; 0 is none, hatched and never a shade of its own. */
export type RampStep = 0 | 1 | 2 | 3 | 4 | 5;

/** One step of the ramp, both ends inclusive; null means open. */
export interface RampRange {
  readonly step: RampStep;
  readonly from: number;
  readonly to: number | null;
}

/**
 * Each step reaches about twice as far as the one before: the record's provinces hold from 1 to 44, most of them under
 * 8. The breaks stay under every filter, so that a shade means the same in every view and picture.
 */
export const rampRanges: readonly RampRange[] = [
  { step: 1, from: 1, to: 2 },
  { step: 2, from: 3, to: 5 },
  { step: 3, from: 6, to: 10 },
  { step: 4, from: 11, to: 20 },
  { step: 5, from: 21, to: null },
];

/** The step for a number of documented incidents. */
export function rampStep(incidents: number): RampStep {
  return rampRanges.findLast(({ from }) => incidents >= from)?.step ?? 0;
}

/** The shade of a province that the filter does not ask about: plain. Hatching would say that nothing is documented there. */
export const unasked = -1;

/** How a province is shaded. */
export type ProvinceShade = RampStep | typeof unasked;

/** The shade of a province by its number of documented incidents and by the provinces that the filter asks about; none named means all. */
export function provinceShade(
  { id, incidents }: { readonly id: ProvinceId; readonly incidents: number },
  { provinces }: Pick<Filter, "provinces">,
): ProvinceShade {
  return provinces.length === 0 || provinces.includes(id) ? rampStep(incidents) : unasked;
}
