import { unasked } from "../../drawing/ramp.ts";
import type { Layer, Layers } from "./layer.ts";
import { perFeature } from "./per-feature.ts";

/** Name of the image that fills provinces without a documented incident. */
export const hatchName = "hatch";

/** Provinces by the `step`, `picked` and `pointed` of their feature states. */
export const provinceLayers: Layers = (palette) => [
  {
    id: "provinces",
    type: "fill",
    source: "provinces",
    paint: {
      "fill-antialias": false,
      "fill-color": [
        "match",
        ["coalesce", ["feature-state", "step"], 0],
        unasked,
        palette.land,
        2,
        palette.ramp2,
        3,
        palette.ramp3,
        4,
        palette.ramp4,
        5,
        palette.ramp5,
        palette.ramp1,
      ],
    },
  },
  {
    id: "provinces-none",
    type: "fill",
    source: "provinces",
    paint: {
      "fill-antialias": false,
      "fill-pattern": hatchName,
      // A pattern cannot follow a feature's state, its opacity can.
      "fill-opacity": ["match", ["coalesce", ["feature-state", "step"], 0], 0, 1, 0],
    },
  },
  {
    id: "province-lines",
    type: "line",
    source: "provinces",
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.halo,
      "line-opacity": perFeature(1),
      "line-width": ["interpolate", ["linear"], ["zoom"], 4, 0.9, 8, 1.8],
    },
  },
  outline("province-pointed", "pointed", { color: palette.ink, width: 1.5 }),
  outline("province-picked", "picked", { color: palette.accent, width: 2.5 }),
];

function outline(id: string, state: string, { color, width }: { color: string; width: number }): Layer {
  return {
    id,
    type: "line",
    source: "provinces",
    layout: { "line-join": "round" },
    paint: {
      "line-color": color,
      "line-width": width,
      "line-opacity": ["case", ["boolean", ["feature-state", state], false], 1, 0],
    },
  };
}
