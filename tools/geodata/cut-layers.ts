import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { collectionOf, type Linear, linear, type Polygonal, polygonal } from "./geojson.ts";
import { parseJsonFile } from "./parse-json-file.ts";
import { BASEMAP_BOX, type Regions } from "./read-natural-earth.ts";
import { runMapshaper } from "./run-mapshaper.ts";

/** A piece of land that changes from one province to another. */
export interface Correction {
  readonly from: string;
  readonly to: string;
  readonly geometry: Polygonal;
}

/** A province or country as it came out of the run, or goes into it; `key` is its id. */
export interface CutPolygon {
  readonly key: string;
  readonly geometry: Polygonal;
}

/** All layers of one run: neighbouring polygons share their borders point by point, on a grid of 1e-4 degrees. */
export interface CutLayers {
  readonly provinces: readonly CutPolygon[];
  readonly countries: readonly CutPolygon[];
  readonly lakes: readonly Polygonal[];
  readonly rivers: readonly Linear[];
}

/** What the layers are cut from. */
export interface CutSources extends Regions {
  readonly corrections: readonly Correction[];
  /** Whether provinces and neighbours were drawn together. If not, they are cut apart, and neither bends to the other. */
  readonly areDrawnTogether: boolean;
  /** The TopoJSON file with the layers `lakes` and `rivers`. */
  readonly waters: string;
}

const keyedPolygons = collectionOf(v.object({ key: v.string() }), polygonal);
type KeyedFeature = v.InferOutput<typeof keyedPolygons>["features"][number];
const unnamed = v.unknown();

const OUTPUTS = ["provinces", "iran", "neighbours", "lakes", "rivers"] as const;

/** Cuts all layers in one run of mapshaper, with `work` as its scratch folder, which is emptied first. */
export function cutLayers(sources: CutSources, work: string): CutLayers {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  runMapshaper(commands(sources, work));
  const read = <S extends v.GenericSchema>(layer: (typeof OUTPUTS)[number], schema: S) =>
    parseJsonFile(join(work, `${layer}.geojson`), schema);
  return {
    provinces: read("provinces", keyedPolygons).features.map(cutPolygon),
    countries: [...read("iran", keyedPolygons).features, ...read("neighbours", keyedPolygons).features].map(
      cutPolygon,
    ),
    lakes: read("lakes", collectionOf(unnamed, polygonal)).features.map(({ geometry }) => geometry),
    rivers: read("rivers", collectionOf(unnamed, linear)).features.map(({ geometry }) => geometry),
  };
}

function commands({ corrections, waters, ...sources }: CutSources, work: string): string[] {
  const write = (name: string, features: readonly Source[]) =>
    writeSource(join(work, `${name}.json`), features);
  const box = `bbox=${BASEMAP_BOX.join(",")}`;
  return [
    ["-i", waters],
    ["-drop", "target=coastlines,land,ocean,countries,subunits"],
    ["-clip", box, "target=lakes,rivers"],
    ["-i", write("neighbours", sources.neighbours)],
    sources.areDrawnTogether ? [] : ["-i"],
    [write("provinces", sources.provinces)],
    corrections.map((correction, index) => write(`correction-${index}`, [correction])),
    ["combine-files"],
    ...corrections.map((_, index) => correct(`correction-${index}`)),
    ["-clean", "target=provinces"],
    ["-dissolve", "key", "target=provinces"],
    ["-clip", box, "target=neighbours"],
    ["-dissolve", "key", "target=neighbours"],
    ["-dissolve", "target=provinces", "name=iran", "+"],
    ["-each", 'key = "IRN"', "target=iran"],
    ["-snap", "precision=0.0001", "fix-geometry", "target=provinces,iran,neighbours"],
    [
      "-o",
      work,
      "format=geojson",
      "geojson-type=FeatureCollection",
      "extension=.geojson",
      "precision=0.0001",
      `target=${OUTPUTS.join(",")}`,
    ],
  ].flat();
}

/** One correction at a time, so that each applies in full where two of them overlap. */
function correct(layer: string): string[] {
  return [
    ["-union", `target=provinces,${layer}`, "name=provinces"],
    ["-filter", "Boolean(key)", "target=provinces"],
    ["-each", "key = from === key ? to : key", "target=provinces"],
    ["-filter-fields", "key", "target=provinces"],
  ].flat();
}

interface Source {
  readonly geometry: Polygonal;
}

function writeSource(file: string, sources: readonly Source[]): string {
  const features = sources.map(({ geometry, ...properties }) => ({ type: "Feature", properties, geometry }));
  writeFileSync(file, JSON.stringify({ type: "FeatureCollection", features }));
  return file;
}

function cutPolygon({ properties: { key }, geometry }: KeyedFeature): CutPolygon {
  return { key, geometry };
}
