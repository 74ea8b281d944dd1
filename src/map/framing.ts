import { bbox } from "@turf/bbox";
import { circle } from "@turf/circle";
import type { BBox, Position } from "geojson";
import type { Dataset } from "../domain/dataset.ts";
import type { Direction } from "../domain/neighbourhood.ts";
import type { ProvinceId } from "../domain/vocabulary.ts";
import { type Mark, partingZoom } from "../drawing/marks.ts";
import {
  type Insets,
  type Pixel,
  Projection,
  type Size,
  type Viewpoint,
  viewpointFitting,
} from "../drawing/projection.ts";
import type { Selection } from "../selection/selection.ts";
import type { Framing } from "../state/store.ts";
import { focusOf, type Spot } from "./scene.ts";

/** Least and greatest zoom. Below the first Iran is a stamp; beyond the second the base map has nothing to add. */
export const zoomRange = { least: 3, greatest: 13 } as const;

/** The map's box, and how much of it is kept free of what is framed or lies under other panels. */
export interface Frame {
  readonly size: Size;
  readonly insets: Insets;
}

/** All of Iran. */
export function iranViewpoint(dataset: Dataset, frame: Frame): Viewpoint {
  return viewpointFitting(boxOfIran(dataset), { ...frame, maxZoom: 7 });
}

/** Where the map looks to frame what was asked for. What cannot be found, and what is nationwide, frames Iran. */
export function viewpointFor(framing: Framing, selection: Selection, frame: Frame): Viewpoint {
  const { dataset } = selection;
  if (framing.kind === "iran") return iranViewpoint(dataset, frame);
  const { province, spot } = focusOf(framing, selection);
  if (spot) return viewpointFitting(boxOfSpot(spot), { ...frame, maxZoom: 10 });
  const box = province && boxOfProvince(dataset, province);
  return box ? viewpointFitting(box, { ...frame, maxZoom: 10 }) : iranViewpoint(dataset, frame);
}

/** Where a mark of several places has come apart. */
export function viewpointApart(mark: Mark, { size, insets }: Frame): Viewpoint {
  const points = mark.places.map(({ place }) => place.point);
  const roomy = {
    top: insets.top + 60,
    right: insets.right + 60,
    bottom: insets.bottom + 60,
    left: insets.left + 60,
  };
  const maxZoom = zoomRange.greatest;
  const fitted = viewpointFitting(bbox({ type: "MultiPoint", coordinates: points }), {
    size,
    insets: roomy,
    maxZoom,
  });
  return { ...fitted, zoom: Math.max(fitted.zoom, Math.min(partingZoom(mark), maxZoom)) };
}

/** Whether a point, `[lon, lat]`, is seen clear of what lies over the map. */
export function isInSight(point: Position, viewpoint: Viewpoint, { size, insets }: Frame): boolean {
  const { x, y } = new Projection(viewpoint, size).pixel(point);
  return (
    x >= insets.left && x <= size.width - insets.right && y >= insets.top && y <= size.height - insets.bottom
  );
}

/** Where the map looks, at the same zoom, to show a point in the middle of what is free of it; null when it is in sight already. */
export function viewpointShowing(point: Position, viewpoint: Viewpoint, frame: Frame): Viewpoint | null {
  if (isInSight(point, viewpoint, frame)) return null;
  const { size, insets } = frame;
  const at = new Projection(viewpoint, size).pixel(point);
  return viewpointAt(viewpoint, size, {
    x: at.x + (insets.right - insets.left) / 2,
    y: at.y + (insets.bottom - insets.top) / 2,
  });
}

/** How far a key moves the map, in pixels. */
const stride = 100;

const ways: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  north: [0, -1],
  east: [1, 0],
  south: [0, 1],
  west: [-1, 0],
};

/** Where the map looks after a key has moved it. */
export function viewpointBeside(viewpoint: Viewpoint, direction: Direction, { size }: Frame): Viewpoint {
  const [x, y] = ways[direction];
  return viewpointAt(viewpoint, size, {
    x: size.width / 2 + x * stride,
    y: size.height / 2 + y * stride,
  });
}

/** The same with another pixel in the middle. */
function viewpointAt(viewpoint: Viewpoint, size: Size, pixel: Pixel): Viewpoint {
  const [lon = viewpoint.lon, lat = viewpoint.lat] = new Projection(viewpoint, size).point(pixel);
  return { lon, lat, zoom: viewpoint.zoom };
}

const boxes = new WeakMap<Dataset, BBox>();

function boxOfIran(dataset: Dataset): BBox {
  const kept = boxes.get(dataset);
  if (kept) return kept;
  const geometries = dataset.provinces.map(({ geometry }) => geometry);
  const box = geometries.length > 0 ? bbox({ type: "GeometryCollection", geometries }) : anyIran;
  boxes.set(dataset, box);
  return box;
}

/** Where Iran lies, for a record that has lost its boundaries. */
const anyIran: BBox = [44, 25, 63.4, 39.8];

function boxOfProvince({ provinces }: Dataset, id: ProvinceId): BBox | null {
  const province = provinces.find((one) => one.id === id);
  return province ? bbox(province.geometry) : null;
}

/** The circle of uncertainty, and at least two kilometres. */
function boxOfSpot({ point, radiusKm }: Spot): BBox {
  return bbox(circle([...point], Math.max(radiusKm, 2) * 1.5, { units: "kilometers" }));
}
