import { LngLat } from "maplibre-gl";
import { zoomRange } from "./framing.ts";

/** Iran and its neighbours: the middle of the view stays in this box of degrees. */
const middle = { west: 41, south: 22, east: 66.5, north: 43 };

/** Holds the middle of the view and its zoom in bounds. MapLibre's own bounds would zoom in until they fill the box, and then Iran would not fit. */
export function constrain(center: LngLat, zoom: number): { center: LngLat; zoom: number } {
  const { west, south, east, north } = middle;
  return {
    center: new LngLat(clamp(center.lng, west, east), clamp(center.lat, south, north)),
    zoom: clamp(zoom, zoomRange.least, zoomRange.greatest),
  };
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.min(Math.max(value, least), greatest);
}
