import { aroundGap, signSize } from "../../drawing/draw-mark.ts";
import { labelFonts } from "../label-fonts.ts";
import type { Layer, Look } from "../map-style.ts";
import { perFeature } from "./per-feature.ts";

/** Name of the image that keeps labels off the marks: nothing, 2 CSS pixels wide. */
export const clearName = "clear";

/** What is picked, and the marks with what is pointed at. */
export function markLayers({ palette }: Look): Layer[] {
  return [...pickedLayers(palette), ...bodyLayers(palette)];
}

function pickedLayers(palette: Look["palette"]): Layer[] {
  return [
    {
      id: "uncertainty",
      type: "fill",
      source: "picked",
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": perFeature(palette.surface), "fill-opacity": 0.3, "fill-antialias": false },
    },
    {
      id: "uncertainty-ground",
      type: "line",
      source: "picked",
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "line-color": palette.halo, "line-width": 3, "line-opacity": perFeature(0.7) },
    },
    {
      id: "uncertainty-line",
      type: "line",
      source: "picked",
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "line-color": palette.accent, "line-width": 1.25, "line-dasharray": [3, 2] },
    },
    {
      id: "picked-ground",
      type: "circle",
      source: "picked",
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": ["+", ["get", "radius"], 4],
        "circle-color": perFeature(palette.halo),
        "circle-opacity": perFeature(1),
        "circle-stroke-color": perFeature(palette.halo),
        "circle-stroke-width": perFeature(0),
      },
    },
    {
      id: "picked",
      type: "circle",
      source: "picked",
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": ["get", "radius"],
        "circle-color": perFeature(palette.halo),
        "circle-opacity": perFeature(1),
        "circle-stroke-color": perFeature(palette.accent),
        "circle-stroke-width": perFeature(2.5),
      },
    },
  ];
}

function bodyLayers(palette: Look["palette"]): Layer[] {
  return [
    {
      id: "marks-around",
      type: "circle",
      source: "marks",
      filter: ["get", "isMerged"],
      paint: {
        "circle-radius": ["+", ["get", "radius"], aroundGap],
        "circle-color": perFeature(palette.halo),
        "circle-opacity": perFeature(1),
        "circle-stroke-color": perFeature(palette.muted),
        "circle-stroke-width": perFeature(1),
      },
    },
    {
      id: "marks-pointed",
      type: "circle",
      source: "marks",
      paint: {
        "circle-radius": ["+", ["get", "radius"], 6],
        "circle-color": perFeature(palette.accent),
        "circle-opacity": ["case", ["boolean", ["feature-state", "pointed"], false], 0.3, 0],
        "circle-stroke-color": perFeature(palette.accent),
        "circle-stroke-width": perFeature(0),
      },
    },
    {
      id: "marks",
      type: "circle",
      source: "marks",
      layout: { "circle-sort-key": ["get", "incidents"] },
      paint: {
        "circle-radius": ["get", "radius"],
        "circle-color": ["case", ["get", "isExact"], palette.ink, palette.surface],
        "circle-opacity": perFeature(1),
        "circle-stroke-color": ["case", ["get", "isExact"], palette.halo, palette.ink],
        "circle-stroke-width": ["case", ["get", "isExact"], 1.25, 1.5],
      },
    },
    {
      id: "mark-numbers",
      type: "symbol",
      source: "marks",
      layout: {
        "icon-image": clearName,
        "icon-size": ["get", "room"],
        "icon-allow-overlap": true,
        "text-field": ["get", "number"],
        "text-font": [labelFonts.semibold],
        "text-size": 11,
        "text-allow-overlap": true,
        "text-padding": 0,
        "icon-padding": 0,
      },
      // Of no opacity, so that it is not even drawn.
      paint: { "icon-opacity": 0, "text-color": ["case", ["get", "isExact"], palette.halo, palette.ink] },
    },
    {
      id: "mark-signs",
      type: "symbol",
      source: "marks",
      filter: ["!=", ["get", "signs"], ""],
      layout: {
        "text-field": ["get", "signs"],
        "text-font": [labelFonts.semibold],
        "text-size": signSize,
        "text-offset": ["get", "signOffset"],
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": palette.accent, "text-halo-color": palette.surface, "text-halo-width": 2 },
    },
  ];
}
