import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import * as v from "valibot";

const INPUTS = join(import.meta.dirname, "inputs");

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const number = v.pipe(text, v.transform(Number), v.number(), v.finite());
const provinceId = v.pipe(text, v.regex(/^IR-[0-3]\d$/));
const named = { name_en: text, name_fa: text };
const placed = { lon: number, lat: number };

const provinceRow = v.object({
  id: provinceId,
  ne_adm1: text,
  ...named,
  capital_en: text,
  capital_fa: text,
  ...placed,
});
const countryRow = v.object({ code: v.pipe(text, v.length(3)), ...named });
const waterRow = v.object({ id: text, ...named, ...placed });
const townRow = v.object({
  geonames_id: v.pipe(number, v.integer()),
  province: provinceId,
  rank: v.pipe(number, v.integer(), v.minValue(1), v.maxValue(5)),
  ...named,
});

/** A province's names, its capital and its key in Natural Earth (`ne_adm1`, since Natural Earth's ISO codes are the old ones). */
export type ProvinceRow = v.InferOutput<typeof provinceRow>;
/** A country's ISO 3166-1 alpha-3 code and names. */
export type CountryRow = v.InferOutput<typeof countryRow>;
/** A lake's or sea's names and a point in it. */
export type WaterRow = v.InferOutput<typeof waterRow>;
/** A town that is drawn. `rank` 1 is the first to be shown, 5 the last. */
export type TownRow = v.InferOutput<typeof townRow>;

/** The 31 provinces, ordered by id. */
export const readProvinceRows = (): ProvinceRow[] => readRows("provinces.csv", provinceRow);
/** The countries within the basemap, ordered by code. */
export const readCountryRows = (): CountryRow[] => readRows("countries.csv", countryRow);
/** The lakes that have names. */
export const readLakeRows = (): WaterRow[] => readRows("lakes.csv", waterRow);
/** The seas that have labels. */
export const readSeaRows = (): WaterRow[] => readRows("seas.csv", waterRow);
/** The towns that are drawn. */
export const readTownRows = (): TownRow[] => readRows("towns.csv", townRow);

function readRows<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S>[] {
  const rows: unknown[] = parse(readFileSync(join(INPUTS, file), "utf8"), { columns: true });
  return rows.map((row, index) => {
    const result = v.safeParse(schema, row);
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw new Error(
      `tools/geodata/inputs/${file}:${index + 2} ${v.getDotPath(issue)}: found ${issue.received}, expected ${issue.expected ?? issue.message}`,
    );
  });
}
