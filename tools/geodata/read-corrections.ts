import { join } from "node:path";
import * as v from "valibot";
import type { Correction } from "./cut-layers.ts";
import { collectionOf, polygonal } from "./geojson.ts";
import { parseJsonFile } from "./parse-json-file.ts";

const FILE = join(import.meta.dirname, "inputs/corrections.geojson");
const corrections = collectionOf(v.object({ p_from: v.string(), p_to: v.string() }), polygonal);

/** Pieces of land that Natural Earth puts into the wrong province, drawn by hand from the positions of towns. */
export function readCorrections(): Correction[] {
  return parseJsonFile(FILE, corrections).features.map(({ properties, geometry }) => ({
    from: properties.p_from,
    to: properties.p_to,
    geometry,
  }));
}
