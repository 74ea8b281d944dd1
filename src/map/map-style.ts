import type { FeatureCollection } from "geojson";
import type { MapOptions } from "maplibre-gl";
import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/language.ts";
import type { Basemap } from "../drawing/basemap.ts";
import { basemapLayers } from "./layers/basemap-layers.ts";
import { labelLayers } from "./layers/label-layers.ts";
import { markLayers } from "./layers/mark-layers.ts";
import { provinceLayers } from "./layers/province-layers.ts";
import { changingSources, fixedSources } from "./map-sources.ts";
import type { Palette } from "./palette.ts";

/** A style as MapLibre takes it; its own type is not exported. */
export type Style = Exclude<NonNullable<MapOptions["style"]>, string>;
export type Layer = Style["layers"][number];

/** What the layers look like depends on: everything else is in the sources and their features' states. */
export interface Look {
  readonly palette: Palette;
  readonly language: Language;
}

/** The whole style, its changing sources still empty. Without glyphs and sprite, so that nothing is fetched. */
export function styleOf(dataset: Dataset, basemap: Basemap, look: Look): Style {
  const fixed = Object.entries(fixedSources(dataset, basemap));
  const changing = changingSources.map((name) => [name, nothing] as const);
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(
      [...fixed, ...changing].map(([name, data]) => [
        name,
        { type: "geojson", data, ...sourceOptions(name) },
      ]),
    ),
    layers: layersOf(look),
  };
}

const nothing: FeatureCollection = { type: "FeatureCollection", features: [] };

/** All layers from the lowest to the highest. */
export function layersOf(look: Look): Layer[] {
  const basemap = basemapLayers(look);
  const labels = labelLayers(look);
  return [...basemap.ground, ...provinceLayers(look), ...basemap.water, ...labels, ...markLayers(look)];
}

function sourceOptions(name: string) {
  const hasStates = name === "provinces" || name === "marks";
  // Tiles above the finest are stretched: the outlines hold no more detail.
  return {
    ...(hasStates ? { promoteId: "id" } : {}),
    maxzoom: name === "marks" ? 14 : 9,
    tolerance: 0.25,
    buffer: 64,
  };
}
