import type { BBox, Position } from "geojson";

/** Where a map looks: `lon` and `lat` of its middle in degrees (WGS 84), `zoom` as web maps count it (512 px tiles). */
export interface Viewpoint {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** A box in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is kept free at each side of a box, in CSS pixels. Screen sides, since a map is never mirrored. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A place in a drawing, in CSS pixels from its upper left corner. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

const tileSize = 512;

/**
 * Web Mercator between degrees and the pixels of a box, exactly as MapLibre places them, so that a
 * drawing and the map can stand in for one another.
 */
export class Projection {
  readonly viewpoint: Viewpoint;
  readonly size: Size;
  readonly #world: number;
  readonly #left: number;
  readonly #top: number;

  constructor(viewpoint: Viewpoint, size: Size) {
    this.viewpoint = viewpoint;
    this.size = size;
    this.#world = worldSize(viewpoint.zoom);
    this.#left = mercatorX(viewpoint.lon) * this.#world - size.width / 2;
    this.#top = mercatorY(viewpoint.lat) * this.#world - size.height / 2;
  }

  /** The pixel of a point, `[lon, lat]`; also of one outside the box. */
  readonly pixel = ([lon = Number.NaN, lat = Number.NaN]: Position): Pixel => ({
    x: mercatorX(lon) * this.#world - this.#left,
    y: mercatorY(lat) * this.#world - this.#top,
  });

  /** The point at a pixel, `[lon, lat]`. Inverse of `pixel`. */
  readonly point = ({ x, y }: Pixel): Position => [
    longitudeOf((x + this.#left) / this.#world),
    latitudeOf((y + this.#top) / this.#world),
  ];
}

export interface FitOptions {
  readonly size: Size;
  /** Kept free around the box. Where nothing would be left, half of the size is. */
  readonly insets: Insets;
  /** Greatest zoom, for boxes as small as a point. */
  readonly maxZoom: number;
}

/** The nearest viewpoint from which a box of degrees, `[west, south, east, north]`, is wholly seen between the insets. */
export function viewpointFitting(
  [west, south, east, north]: BBox,
  { size, insets, maxZoom }: FitOptions,
): Viewpoint {
  const room = {
    width: Math.max(size.width - insets.left - insets.right, size.width / 2, 1),
    height: Math.max(size.height - insets.top - insets.bottom, size.height / 2, 1),
  };
  const across = mercatorX(east) - mercatorX(west);
  const down = mercatorY(south) - mercatorY(north);
  const world = Math.min(room.width / across, room.height / down);
  const zoom = Math.min(Math.log2(world / tileSize), maxZoom);
  const x = (mercatorX(west) + mercatorX(east)) / 2;
  const y = (mercatorY(south) + mercatorY(north)) / 2;
  const scale = worldSize(zoom);
  return {
    lon: longitudeOf(x + (insets.right - insets.left) / 2 / scale),
    lat: latitudeOf(y + (insets.bottom - insets.top) / 2 / scale),
    zoom,
  };
}

/** Whether two viewpoints show the same to within about a pixel. */
export function isSameViewpoint(a: Viewpoint, b: Viewpoint): boolean {
  const pixel = 1.5 / worldSize(Math.min(a.zoom, b.zoom));
  return (
    Math.abs(a.zoom - b.zoom) < 0.006 &&
    Math.abs(mercatorX(a.lon) - mercatorX(b.lon)) < pixel &&
    Math.abs(mercatorY(a.lat) - mercatorY(b.lat)) < pixel
  );
}

/** Kilometres that a CSS pixel covers at a viewpoint's middle. */
export function kilometresPerPixel({ lat, zoom }: Viewpoint): number {
  const equator = 40_075.017; // WGS 84
  return (equator * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);
}

/** Pixels from one side of the whole world to the other. */
export function worldSize(zoom: number): number {
  return tileSize * 2 ** zoom;
}

/** Share of the world's width west of a meridian, 0 to 1. */
export function mercatorX(lon: number): number {
  return (lon + 180) / 360;
}

/** Share of the world's height north of a parallel, 0 to 1. */
export function mercatorY(lat: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

function longitudeOf(x: number): number {
  return x * 360 - 180;
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
}
