import { dayFromNumber } from "../../src/domain/day.ts";
import { type Category, categories, provinceIds } from "../../src/domain/vocabulary.ts";
import { type SyntheticRecord, undatedDay } from "./synthetic-record.ts";

/** A feature of a GeoJSON of incidents, with those of the published properties that filters and tallies ask. */
export interface SyntheticFeature {
  readonly type: "Feature";
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly number[] } | null;
  readonly properties: {
    readonly category: Category;
    readonly date_start: string | null;
    readonly date_end: string | null;
    readonly province: string | null;
    readonly claims: readonly { readonly origin: string }[];
    readonly published: readonly string[];
  };
}

/** One feature a row. Points, days and claims that are alike are shared, so that a million fit. */
export function syntheticFeatures(record: SyntheticRecord): SyntheticFeature[] {
  const feature = featureMaker(record);
  return Array.from({ length: record.rows }, (_, row) => feature(row));
}

/** Makes the feature of a row, one at a time where not all of them fit. */
export function featureMaker(record: SyntheticRecord): (row: number) => SyntheticFeature {
  const { speakers, offsets, origin, published } = record;
  const day = rememberedDays();
  const claims = speakers.map(({ id }) => ({ origin: id }));
  const geometries = record.places.map(({ point }) => ({ type: "Point" as const, coordinates: point }));
  return (row) => ({
    type: "Feature",
    geometry: geometries[record.place[row] ?? 0] ?? null,
    properties: {
      category: categories[record.category[row] ?? 0] ?? "other",
      date_start: day(record.start[row] ?? undatedDay),
      date_end: day(record.end[row] ?? undatedDay),
      province: provinceIds[record.province[row] ?? 0] ?? null,
      claims: [...origin.subarray(offsets[row], offsets[row + 1])].flatMap((index) => claims[index] ?? []),
      published: [...published.subarray(offsets[row], offsets[row + 1])].flatMap(
        (number) => day(number) ?? [],
      ),
    },
  });
}

function rememberedDays(): (number: number) => string | null {
  const days = new Map<number, string | null>([[undatedDay, null]]);
  return (number) => {
    const day = days.get(number);
    if (day !== undefined) return day;
    const made = dayFromNumber(number);
    days.set(number, made);
    return made;
  };
}
