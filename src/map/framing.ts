import { bbox } from "@turf/bbox";
import { circle } from "@turf/circle";
import type { BBox } from "geojson";
import type { Dataset } from "../domain/dataset.ts";
import type { ProvinceId } from "../domain/vocabulary.ts";
import { type Mark, partingZoom } from "../drawing/marks.ts";
import { type Insets, type Size, type Viewpoint, viewpointFitting } from "../drawing/projection.ts";
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
