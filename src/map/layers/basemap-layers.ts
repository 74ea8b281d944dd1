import type { Layers } from "./layer.ts";
import { perFeature } from "./per-feature.ts";

/** What lies under the provinces. */
export const groundLayers: Layers = (palette) => [
  {
    id: "sea",
    type: "fill",
    source: "sheet",
    paint: { "fill-color": perFeature(palette.sea), "fill-antialias": false },
  },
  {
    id: "countries",
    type: "fill",
    source: "countries",
    paint: { "fill-color": perFeature(palette.land), "fill-antialias": false },
  },
  {
    id: "country-lines",
    type: "line",
    source: "country-lines",
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.line,
      "line-opacity": perFeature(1),
      "line-width": ["interpolate", ["linear"], ["zoom"], 4, 0.8, 8, 1.4],
    },
  },
];

/** The waters that lie on the provinces. */
export const waterLayers: Layers = (palette) => [
  {
    id: "lakes",
    type: "fill",
    source: "lakes",
    paint: { "fill-color": perFeature(palette.sea), "fill-antialias": false },
  },
  {
    id: "rivers",
    type: "line",
    source: "rivers",
    minzoom: 5,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": palette.sea,
      "line-opacity": perFeature(1),
      "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.6, 9, 2],
    },
  },
];
