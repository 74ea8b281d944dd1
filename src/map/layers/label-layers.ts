import { languagePacks } from "../../i18n/languages.ts";
import { labelFonts } from "../label-fonts.ts";
import type { Layer, Look } from "../map-style.ts";
import { perFeature } from "./per-feature.ts";

/** Names, lowest first. MapLibre places from the top down, so provinces go before towns, and both before what lies around. */
export function labelLayers(look: Look): Layer[] {
  return [...farLabels(look), ...townLayers(look), provinceLabels(look)];
}

/** Tracking pulls joined letters apart, so only Latin script has it. */
function farLabels({ palette, language }: Look): Layer[] {
  const { direction, recordLanguage } = languagePacks[language];
  const isLatin = direction === "ltr";
  return [
    {
      id: "country-labels",
      type: "symbol",
      source: "country-labels",
      layout: {
        "text-field": ["get", recordLanguage],
        "text-font": [labelFonts.medium],
        "text-size": 11,
        "text-transform": isLatin ? "uppercase" : "none",
        "text-letter-spacing": isLatin ? 0.12 : 0,
        "text-max-width": 8,
      },
      paint: {
        "text-color": perFeature(palette.muted),
        "text-halo-color": palette.land,
        "text-halo-width": 1,
      },
    },
    {
      id: "sea-labels",
      type: "symbol",
      source: "sea-labels",
      layout: {
        "text-field": ["get", recordLanguage],
        "text-font": [labelFonts.medium],
        "text-size": ["interpolate", ["linear"], ["zoom"], 4, 12, 7, 15],
        "text-letter-spacing": isLatin ? 0.06 : 0,
        "text-max-width": 6,
      },
      paint: {
        "text-color": perFeature(palette.muted),
        "text-halo-color": palette.sea,
        "text-halo-width": 1,
      },
    },
  ];
}

function townLayers({ palette, language }: Look): Layer[] {
  const { recordLanguage } = languagePacks[language];
  return [
    {
      id: "towns",
      type: "circle",
      source: "towns",
      minzoom: 5.75,
      filter: ["<=", ["get", "rank"], ["step", ["zoom"], 2, 6.5, 3, 7.5, 4, 8.5, 5]],
      paint: {
        "circle-radius": perFeature(2),
        "circle-color": perFeature(palette.surface),
        "circle-opacity": perFeature(1),
        "circle-stroke-color": perFeature(palette.muted),
        "circle-stroke-width": perFeature(1),
      },
    },
    {
      id: "town-labels",
      type: "symbol",
      source: "towns",
      minzoom: 5.75,
      filter: ["<=", ["get", "rank"], ["step", ["zoom"], 2, 6.5, 3, 7.5, 4, 8.5, 5]],
      layout: {
        "text-field": ["get", recordLanguage],
        "text-font": [labelFonts.medium],
        "text-size": 11.5,
        "text-variable-anchor": ["top", "bottom", "left", "right", "top-left", "top-right"],
        "text-radial-offset": 0.75,
        "symbol-sort-key": ["get", "rank"],
        "text-max-width": 9,
      },
      paint: {
        "text-color": perFeature(palette.ink),
        "text-halo-color": palette.halo,
        "text-halo-width": 1.2,
      },
    },
  ];
}

function provinceLabels({ palette }: Look): Layer {
  return {
    id: "province-labels",
    type: "symbol",
    source: "province-labels",
    maxzoom: 9,
    layout: {
      "text-field": ["get", "text"],
      "text-font": [labelFonts.semibold],
      "text-size": ["interpolate", ["linear"], ["zoom"], 4, 11, 5.5, 12, 7, 15],
      "text-variable-anchor-offset": labelOffers,
      "text-justify": "auto",
      "text-max-width": 8,
      "text-line-height": 1.15,
      "text-padding": 1,
      // Those that tell of incidents without a mark go first.
      "symbol-sort-key": ["-", ["get", "unpinned"]],
    },
    paint: { "text-color": perFeature(palette.ink), "text-halo-color": palette.halo, "text-halo-width": 1.4 },
  };
}

/**
 * Where a province's label may stand, best first, in ems from its point: there, then a little off it on each side. Pairs of
 * an anchor, that is the side of the label which is held, and the offset of that side.
 */
const labelOffers: [string, [number, number], ...(string | [number, number])[]] = [
  "center",
  [0, 0],
  "top",
  [0, 0.5],
  "bottom",
  [0, -0.5],
  "center",
  [1.5, 0],
  "center",
  [-1.5, 0],
  "left",
  [0.5, 0],
  "right",
  [-0.5, 0],
  "top",
  [0, 1.4],
  "bottom",
  [0, -1.4],
  "top-left",
  [0.5, 0.7],
  "top-right",
  [-0.5, 0.7],
  "bottom-left",
  [0.5, -0.7],
  "bottom-right",
  [-0.5, -0.7],
];
