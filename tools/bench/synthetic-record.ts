import { dayNumber } from "../../src/domain/day.ts";
import { categories, originKinds, provinceIds } from "../../src/domain/vocabulary.ts";
import { noProvince } from "../../src/selection/columns.ts";
import type { MapPlace } from "../../src/selection/place.ts";
import type { Speaker } from "../../src/selection/source-sets.ts";
import { fallingWeights, seededRandom, weightedChoice } from "./random.ts";

/*
 * Records of the real one's shape, at any size: a few towns and origins are met very often, two days hold
 * more than half of what happened and a long tail the rest, most dates are ranges, a fifth has no point,
 * claims come one to nine and their pages days or months later. Kept as columns, so that a million fit.
 */

/** A synthetic record. Rows are in order of their first day, those without one last. */
export interface SyntheticRecord {
  readonly rows: number;
  readonly speakers: readonly Speaker[];
  readonly places: readonly MapPlace[];
  /** Day numbers; `undatedDay` in both where there is none. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly province: Uint8Array;
  /** Index into the places; one past the last for none. */
  readonly place: Uint32Array;
  readonly category: Uint8Array;
  /** Claims of row i are `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Uint32Array;
  readonly origin: Uint8Array;
  /** Day numbers on which the claims' pages came out. */
  readonly published: Int32Array;
}

export const undatedDay = 0x7fffffff;

/** The first and the last day on which something happens, as numbers. */
export const firstDay = dayNumber("2025-12-28");
export const lastDay = firstDay + 547;

const origins = 84;
const towns = 3000;

/** As many rows as told, the same for the same number. */
export function syntheticRecord(rows: number): SyntheticRecord {
  const random = seededRandom(rows);
  const speakers = syntheticSpeakers(random);
  const places = syntheticPlaces(random);
  const claimsOf = Uint8Array.from(
    { length: rows },
    () => 1 + fallingNumber(random(), { share: 0.48, most: 8 }),
  );
  const offsets = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) offsets[row + 1] = (offsets[row] ?? 0) + (claimsOf[row] ?? 0);
  const start = syntheticStarts(rows);
  const end = start.map((day) => (day === undatedDay ? day : Math.min(lastDay, day + rangeLength(random))));
  const originOf = weightedChoice(fallingWeights(origins));
  const categoryOf = weightedChoice(fallingWeights(categories.length));
  const where = syntheticPlacement(random, { rows, places });
  const published = new Int32Array(offsets[rows] ?? 0);
  for (let row = 0; row < rows; row++) {
    const happened = start[row] === undatedDay ? firstDay : (start[row] ?? firstDay);
    for (let claim = offsets[row] ?? 0; claim < (offsets[row + 1] ?? 0); claim++) {
      published[claim] = happened + fallingNumber(random(), { share: 0.85, most: 200 });
    }
  }
  return {
    rows,
    speakers,
    places,
    start,
    end,
    ...where,
    category: Uint8Array.from({ length: rows }, () => categoryOf(random())),
    offsets,
    origin: Uint8Array.from(published, () => originOf(random())),
    published,
  };
}

/** 0, 1, 2 and so on, each after the first `share` times as often as the one before it. */
function fallingNumber(
  random: number,
  { share, most }: { readonly share: number; readonly most: number },
): number {
  return Math.min(most, Math.floor(Math.log(1 - random) / Math.log(share)));
}

function rangeLength(random: () => number): number {
  return random() < 0.4 ? 0 : 1 + fallingNumber(random(), { share: 0.85, most: 60 });
}

/** More than half on 8 and 9 January, a fifth in the weeks around, the rest over a year and a half; one in fifty undated. */
function syntheticStarts(rows: number): Int32Array {
  const weights = Array.from({ length: lastDay - firstDay + 1 }, (_, day) =>
    day === 11 ? 45 : day === 12 ? 10 : day < 35 ? 0.6 : 25 / (lastDay - firstDay - 34),
  );
  const dayOf = weightedChoice(weights);
  const dated = Math.ceil(rows * 0.98);
  return Int32Array.from({ length: rows }, (_, row) =>
    row < dated ? firstDay + dayOf((row + 0.5) / dated) : undatedDay,
  );
}

function syntheticSpeakers(random: () => number): Speaker[] {
  return Array.from({ length: origins }, (_, index) => ({
    id: `origin-${index}`,
    kind: originKinds[Math.floor(random() * originKinds.length)] ?? "other",
    // One origin in four belongs to the family of another.
    family: `family-${random() < 0.25 ? Math.floor(index / 2) : index}`,
  }));
}

function syntheticPlaces(random: () => number): MapPlace[] {
  return Array.from({ length: towns }, (_, index) => {
    const point = [44 + random() * 19, 25 + random() * 14].map((degrees) => Number(degrees.toFixed(4)));
    const name = { en: `Town ${index}`, fa: `شهر ${index}` };
    const province = provinceIds[Math.floor(random() * provinceIds.length)] ?? null;
    return { id: point.join(), point, precision: "city", radiusKm: 5, name, province };
  });
}

interface Towns {
  readonly rows: number;
  readonly places: readonly MapPlace[];
}

/** Four in five rows in a town, one in seven known to a province only, the rest to the country. */
function syntheticPlacement(
  random: () => number,
  { rows, places }: Towns,
): Pick<SyntheticRecord, "place" | "province"> {
  const townOf = weightedChoice(fallingWeights(places.length, 0.8));
  const inTown = () => townOf(random());
  const place = Uint32Array.from({ length: rows }, () => (random() < 0.79 ? inTown() : places.length));
  const provinceOf = places.map(({ province }) =>
    province === null ? noProvince : provinceIds.indexOf(province),
  );
  const province = Uint8Array.from(place, (town) => {
    if (town < places.length) return provinceOf[town] ?? noProvince;
    return random() < 0.67 ? Math.floor(random() * provinceIds.length) : noProvince;
  });
  return { place, province };
}
