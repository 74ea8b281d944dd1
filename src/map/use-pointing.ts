import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { ProvinceFinder } from "../domain/geography.ts";
import type { ProvinceId } from "../domain/vocabulary.ts";
import { type Mark, marksAt } from "../drawing/marks.ts";
import { type Pixel, Projection, type Viewpoint } from "../drawing/projection.ts";
import { placeIdOf } from "../selection/place.ts";
import type { PlaceCount, Selection } from "../selection/selection.ts";
import { events, useAtlas } from "../state/atlas.ts";
import type { Picked } from "../state/view-state.ts";
import type { Frame } from "./framing.ts";
import { isSameTarget, type Target, targetAt } from "./hit.ts";

export interface UsePointingOptions {
  readonly selection: Selection;
  /** Whether a press opens what lies there; else it tells what that is, as pointing does. */
  readonly isOpening: boolean;
  readonly frame: Frame | null;
  /** Where the map looks at this moment. */
  readonly viewpoint: () => Viewpoint | null;
  readonly places: readonly PlaceCount[];
  /** The picked place, at which a mark stands. */
  readonly pickedId: string | undefined;
  /** A mark of several places was pressed. */
  readonly onParted: (mark: Mark) => void;
}

export interface Pointing {
  /** What is pointed at. */
  readonly target: Target | null;
  readonly pointed: (pixel: Pixel | null) => void;
  /** Something is pointed at otherwise than by a pixel. */
  readonly aimed: (target: Target) => void;
  readonly pressed: (pixel: Pixel) => void;
  /** A province was chosen otherwise than by a pixel. */
  readonly chosen: (id: ProvinceId) => void;
}

/** Turns pixels pointed at and pressed, on the map or on its stand-in, into what the store is told; while a record is being placed, a press is its place. */
export function usePointing(options: UsePointingOptions): Pointing {
  const { selection, isOpening, frame, viewpoint, places, pickedId, onParted } = options;
  const [target, setTarget] = useState<Target | null>(null);
  const provinces = useMemo(() => new ProvinceFinder(selection.dataset.provinces), [selection.dataset]);

  const find = (pixel: Pixel): Target | null => {
    const from = viewpoint();
    if (!frame || !from) return null;
    const projection = new Projection(from, frame.size);
    return targetAt(pixel, {
      projection,
      marks: marksAt(places, from.zoom, pickedId),
      provinces,
      tolerance: tolerance(),
    });
  };
  const point = (next: Target | null) => {
    if (!isSameTarget(target, next)) events.pointed(next && pickOf(next, selection));
    if (target !== next) setTarget(next);
  };
  const isPlacing = useAtlas((state) => state.editing?.isPlacing ?? false);
  const place = (pixel: Pixel) => {
    const from = viewpoint();
    if (frame && from) events.placePressed(new Projection(from, frame.size).point(pixel));
  };
  const pressed = (pixel: Pixel) => {
    if (isPlacing) return place(pixel);
    const found = find(pixel);
    if (!isOpening) return point(found);
    if (!found) return;
    const pick = pickOf(found, selection);
    if (pick) events.picked(pick);
    else if (found.kind === "mark") onParted(found.mark);
  };
  const leave = useEffectEvent(() => {
    if (target) events.pointed(null);
  });
  useEffect(() => leave, []);
  // A target that a filter has emptied is no longer there.
  const isThere = target?.kind !== "mark" || target.mark.places.every((count) => places.includes(count));
  return {
    target: isThere ? target : null,
    pointed: (pixel) => point(pixel && find(pixel)),
    aimed: point,
    pressed,
    chosen: (id) => {
      if (isOpening) events.picked({ kind: "province", id });
    },
  };
}

/** A finger covers more than a pointer. */
function tolerance(): number {
  return window.matchMedia("(pointer: coarse)").matches ? 14 : 4;
}

/** What opens for a target: the incident where there is one, the place where there are several; null for several places, which part first. */
function pickOf(target: Target, selection: Selection): Picked | null {
  if (target.kind === "province") return { kind: "province", id: target.id };
  const { place, places, incidents } = target.mark;
  if (places.length > 1) return null;
  if (incidents > 1) return { kind: "place", id: place.id };
  const incident = selection.incidents.find((one) => placeIdOf(one) === place.id);
  return incident ? { kind: "incident", id: incident.id } : null;
}
