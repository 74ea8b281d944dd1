import type { MapOptions } from "maplibre-gl";
import type { Palette } from "../palette.ts";

/** A style as MapLibre takes it; its own type is not exported. */
export type Style = Exclude<NonNullable<MapOptions["style"]>, string>;
export type Layer = Style["layers"][number];

/** Makes layers in the colours of a palette: all else is in the sources and their features' states. */
export type Layers = (palette: Palette) => Layer[];
