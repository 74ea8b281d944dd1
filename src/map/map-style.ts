import type { Dataset } from "../domain/dataset.ts";
import type { Basemap } from "../drawing/basemap.ts";
import { groundLayers, waterLayers } from "./layers/basemap-layers.ts";
import type { Layers, Style } from "./layers/layer.ts";
import { provinceLayers } from "./layers/province-layers.ts";
import { mapSources } from "./map-sources.ts";
import type { Palette } from "./palette.ts";

/** The whole style: areas and lines. Without glyphs and sprite, so that nothing is fetched. */
export function styleOf(dataset: Dataset, basemap: Basemap, palette: Palette): Style {
  const sources = Object.entries(mapSources(dataset, basemap));
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(
      sources.map(([name, data]) => [name, { type: "geojson", data, ...sourceOptions(name) }]),
    ),
    layers: layersOf(palette),
  };
}

/** All layers from the lowest to the highest. */
export const layersOf: Layers = (palette) => [
  ...groundLayers(palette),
  ...provinceLayers(palette),
  ...waterLayers(palette),
];

function sourceOptions(name: string) {
  return {
    ...(name === "provinces" ? { promoteId: "id" } : {}),
    // Tiles above the finest are stretched: the outlines hold no more detail.
    maxzoom: 9,
    tolerance: 0.25,
    buffer: 64,
  };
}
