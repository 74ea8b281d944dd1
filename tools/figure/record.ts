import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bbox } from "@turf/bbox";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Basemap } from "../../src/drawing/basemap.ts";
import type { Edition } from "../../src/figure/content/subject.ts";
import type { FigureFonts } from "../../src/figure/tree/font-faces.ts";
import { readRecord } from "../data/read-record.ts";

/** All that figures are drawn from, as the app has it. */
export interface FigureSources {
  readonly dataset: Dataset;
  readonly basemap: Basemap;
  readonly edition: Edition;
  readonly fonts: FigureFonts;
}

/** Reads the record, the base map and the figure's fonts from the project's folder. Bad records are set aside, as in the app. */
export function figureSources(root: string): FigureSources {
  const data = join(root, "data");
  const { dataset, edition } = readRecord(data);
  return {
    dataset,
    basemap: readBasemap(join(data, "basemap")),
    edition,
    fonts: { inter: font(root, "inter"), vazirmatn: font(root, "vazirmatn") },
  };
}

function readBasemap(folder: string): Basemap {
  // The files are made by `npm run geodata` and held to their form by its tests.
  const layer = <Name extends Exclude<keyof Basemap, "sheet">>(file: string): Basemap[Name] =>
    JSON.parse(readFileSync(join(folder, `${file}.geojson`), "utf8"));
  const countries = layer<"countries">("countries");
  return {
    sheet: bbox(countries),
    countries,
    lakes: layer<"lakes">("lakes"),
    rivers: layer<"rivers">("rivers"),
    towns: layer<"towns">("towns"),
    seas: layer<"seas">("sea-labels"),
  };
}

function font(root: string, name: "inter" | "vazirmatn"): string {
  return readFileSync(join(root, "src", "figure", "fonts", `${name}-figure.woff2`)).toString("base64");
}
