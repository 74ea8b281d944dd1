import * as v from "valibot";
import { byProvinceId, type Province } from "./province.ts";
import { readKind } from "./read-kind.ts";
import type { RecordKind } from "./record-kinds.ts";
import { References } from "./references.ts";
import { type Reading, type Rejected, shown } from "./rejection.ts";
import { positionSchema, textOf } from "./schema.ts";
import { provinceIds } from "./vocabulary.ts";

const ring = v.pipe(
  v.array(positionSchema, "a ring of positions"),
  v.minLength(4, "a ring of at least 4 positions"),
);
const geometry = v.union(
  [
    v.object({ type: v.literal("Polygon"), coordinates: v.array(ring) }),
    v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(ring)) }),
  ],
  "a Polygon or MultiPolygon",
);
const name = textOf(200);
const provinceFeature = v.object({
  type: v.literal("Feature", '"Feature"'),
  id: v.picklist(provinceIds, "an ISO 3166-2:IR code of 2020"),
  properties: v.object({
    name_en: name,
    name_fa: name,
    capital_en: name,
    capital_fa: name,
    label: positionSchema,
  }),
  geometry,
});
type ProvinceFeature = v.InferOutput<typeof provinceFeature>;

const provinceKind: RecordKind<ProvinceFeature, Province> = {
  file: "provinces.geojson",
  key: "features",
  schema: provinceFeature,
  from: provinceFrom,
  contradictions: () => [],
};

/** The provinces of provinces.geojson, in code order. A province that is missing is rejected by its code. */
export function readProvinces(content: unknown): Reading<Province[]> {
  const { result, rejected } = readKind(provinceKind, content, () => new References(new Map(), new Map()));
  const told = new Set<string>([...result.map(({ id }) => id), ...rejected.map(({ record }) => record)]);
  const missing = provinceIds.filter((id) => !told.has(id)).map(missingProvince);
  return { result: result.sort(byProvinceId), rejected: [...rejected, ...missing] };
}

function provinceFrom({ id, properties, geometry }: ProvinceFeature): Province {
  return {
    id,
    name: { en: properties.name_en, fa: properties.name_fa },
    capital: { en: properties.capital_en, fa: properties.capital_fa },
    label: properties.label,
    geometry,
  };
}

function missingProvince(id: string): Rejected {
  const reasons = [{ pointer: "", found: shown(undefined), expected: `the boundary of ${id}` }];
  return { file: provinceKind.file, record: id, reasons };
}
