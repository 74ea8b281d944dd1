import type { Position } from "geojson";
import type { Dataset } from "../domain/dataset.ts";
import { ProvinceFinder } from "../domain/geography.ts";
import { Neighbourhood } from "../domain/neighbourhood.ts";
import type { ProvinceId } from "../domain/vocabulary.ts";
import { Projection, type Viewpoint } from "../drawing/projection.ts";
import type { Selection } from "../selection/selection.ts";
import { recordIndex } from "../state/record-index.ts";
import type { Picked } from "../state/view-state.ts";
import { type Frame, isInSight } from "./framing.ts";

const neighbourhoods = new WeakMap<Dataset, Neighbourhood>();

/** Which provinces touch; made once, when it is first walked. */
export function neighbourhoodOf(dataset: Dataset): Neighbourhood {
  const kept = neighbourhoods.get(dataset);
  if (kept) return kept;
  const made = new Neighbourhood(dataset.provinces);
  neighbourhoods.set(dataset, made);
  return made;
}

export interface FirstProvinceOptions {
  readonly selection: Selection;
  readonly picked: Picked | null;
  /** The province that was walked to last. */
  readonly last: ProvinceId | null;
  readonly viewpoint: Viewpoint;
  readonly frame: Frame;
}

/**
 * Where a walk begins: at what is picked, else where the last one ended if that is in sight, else in the middle of the map or
 * at the label nearest to it. Null for a record without provinces.
 */
export function firstProvince(options: FirstProvinceOptions): ProvinceId | null {
  const { selection, picked, last, viewpoint, frame } = options;
  const { dataset } = selection;
  const { provinces } = recordIndex(dataset);
  const chosen = provinceOf(picked, dataset);
  if (chosen) return chosen;
  const label = last === null ? undefined : provinces.get(last)?.label;
  if (label && isInSight(label, viewpoint, frame)) return last;
  const middle: Position = [viewpoint.lon, viewpoint.lat];
  return new ProvinceFinder(dataset.provinces).at(middle)?.id ?? nearestProvince(dataset, viewpoint, frame);
}

function provinceOf(picked: Picked | null, dataset: Dataset): ProvinceId | null {
  if (picked?.kind === "province") return picked.id;
  if (picked?.kind === "incident") return recordIndex(dataset).incidents.get(picked.id)?.province ?? null;
  return null;
}

function nearestProvince({ provinces }: Dataset, viewpoint: Viewpoint, { size }: Frame): ProvinceId | null {
  const { pixel } = new Projection(viewpoint, size);
  const distance = (label: Position) => {
    const { x, y } = pixel(label);
    return Math.hypot(x - size.width / 2, y - size.height / 2);
  };
  const [nearest] = provinces.toSorted((a, b) => distance(a.label) - distance(b.label));
  return nearest?.id ?? null;
}
