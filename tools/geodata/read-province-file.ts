import * as v from "valibot";
import { distanceToPolygon } from "./distance-to-polygon.ts";
import { type Polygonal, polygonal } from "./geojson.ts";
import { parseJsonFile } from "./parse-json-file.ts";
import type { ProvinceRow } from "./read-inputs.ts";

/** A capital this far outside its polygon, in kilometres, shows that the polygon is another province's. */
const CAPITAL_TOLERANCE_KM = 15;

const collection = v.object({ type: v.literal("FeatureCollection"), features: v.array(v.unknown()) });
const identified = v.object({
  id: v.optional(v.unknown()),
  properties: v.optional(v.nullable(v.object({ id: v.optional(v.unknown()) }))),
});
const shaped = v.object({ type: v.literal("Feature"), geometry: polygonal });

interface Boundary {
  readonly key: string;
  readonly geometry: Polygonal;
}

type Checked = { readonly boundary: Boundary } | { readonly key: string | undefined; readonly fault: string };

/**
 * The 31 provinces of a file that somebody brings: one feature for each id of provinces.csv, as `id` or `properties.id`.
 * Throws one error that lists everything missing, unknown, doubled or invalid.
 */
export function readProvinceFile(file: string, rows: readonly ProvinceRow[]): Boundary[] {
  const names = new Map(rows.map((row) => [row.id, row]));
  const checked = parseJsonFile(file, collection).features.map((feature, index) =>
    check(feature, index, names),
  );
  const keys = checked.map((one) => ("boundary" in one ? one.boundary.key : one.key));
  const faults = [
    ...checked.flatMap((one) => ("fault" in one ? [one.fault] : [])),
    ...doubled(keys).map(
      (key) =>
        `${key}: found ${keys.filter((other) => other === key).length} features, expected one -> merge them into one MultiPolygon`,
    ),
    ...rows
      .filter(({ id }) => !keys.includes(id))
      .map(({ id, name_en }) => `${id} ${name_en}: missing -> add its feature`),
  ];
  if (faults.length > 0)
    throw new Error(
      `${file}: ${faults.length} faults, nothing was written\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
    );
  return checked.flatMap((one) => ("boundary" in one ? [one.boundary] : []));
}

function check(feature: unknown, index: number, rows: ReadonlyMap<string, ProvinceRow>): Checked {
  const at = `/features/${index}`;
  const key = keyOf(feature);
  const row = key === undefined ? undefined : rows.get(key);
  if (key === undefined)
    return {
      key,
      fault: `${at}: found no id, expected one of IR-00 to IR-30 (ISO 3166-2:IR as revised in 2020) as id or properties.id`,
    };
  if (row === undefined)
    return {
      key,
      fault: `${at}: found the unknown id ${JSON.stringify(key)}, expected one of IR-00 to IR-30 (ISO 3166-2:IR as revised in 2020)`,
    };
  const shape = v.safeParse(shaped, feature);
  if (!shape.success) return { key, fault: `${at} ${key} ${row.name_en}: ${describe(shape.issues[0])}` };
  const { geometry } = shape.output;
  const fault = faultOfPlace(geometry, row);
  return fault === undefined
    ? { boundary: { key, geometry } }
    : { key, fault: `${at} ${key} ${row.name_en}: ${fault}` };
}

function keyOf(feature: unknown): string | undefined {
  const result = v.safeParse(identified, feature);
  const key = result.success ? (result.output.properties?.id ?? result.output.id) : undefined;
  return typeof key === "string" ? key : undefined;
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue)}: found ${issue.received}, expected ${issue.expected ?? `a valid ring, but ${issue.message}`}`;
}

function faultOfPlace(geometry: Polygonal, { capital_en, lon, lat }: ProvinceRow): string | undefined {
  const distance = distanceToPolygon([lon, lat], geometry);
  if (distance <= CAPITAL_TOLERANCE_KM) return undefined;
  const isSwapped = distanceToPolygon([lat, lon], geometry) <= CAPITAL_TOLERANCE_KM;
  const mend = isSwapped
    ? "write longitude before latitude"
    : "check the id: lists older than 2020 number the provinces otherwise";
  return `its capital ${capital_en} lies ${Math.round(distance)} km outside, expected at most ${CAPITAL_TOLERANCE_KM} km -> ${mend}`;
}

function doubled(keys: readonly (string | undefined)[]): string[] {
  return [...new Set(keys.filter((key, index) => key !== undefined && keys.indexOf(key) !== index))].flatMap(
    (key) => key ?? [],
  );
}
