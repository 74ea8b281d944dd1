import { useEffect, useEffectEvent, useRef } from "react";
import { isSameViewpoint, type Viewpoint } from "../drawing/projection.ts";
import { atlas, events, useAtlas, useSelection } from "../state/atlas.ts";
import type { Framing } from "../state/store.ts";
import type { Camera } from "../state/view-state.ts";
import { type Frame, iranViewpoint, viewpointFor } from "./framing.ts";
import type { MapView } from "./map-view.ts";

/** How long the map has to rest before the address bar follows, in milliseconds. */
const settlingTime = 250;

/** Requests that a map has answered: one made before the map was there is answered when it comes. */
const answered = new WeakSet<Framing>();

/** Where the map looks at rest, by the store: framed as asked, at the camera, or on all of Iran. Null before the map has a size. */
export function useViewpoint(frame: Frame | null): Viewpoint | null {
  const selection = useSelection();
  const camera = useAtlas((state) => state.camera);
  const framing = useAtlas((state) => state.framing);
  if (!frame) return null;
  if (framing && !answered.has(framing)) return viewpointFor(framing, selection, frame);
  return camera ?? iranViewpoint(selection.dataset, frame);
}

/** Moves the map, and is told that it has moved. */
export interface Cameraman {
  /** Moves to a viewpoint, gliding where that is wanted. */
  readonly go: (viewpoint: Viewpoint) => void;
  /** The map has come to rest. */
  readonly moved: (viewpoint: Viewpoint) => void;
}

/** Keeps map and store in step: the map goes where store, link or framing say, and the store learns where a reader has moved it. */
export function useCamera(view: MapView | null, frame: Frame | null): Cameraman {
  const selection = useSelection();
  const camera = useAtlas((state) => state.camera);
  const framing = useAtlas((state) => state.framing);
  const reported = useRef<Camera | null>(camera);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const report = (viewpoint: Viewpoint) => {
    if (!frame) return;
    const home = iranViewpoint(selection.dataset, frame);
    const now = atlas.getState().camera;
    if (isSameViewpoint(now ?? home, viewpoint)) return;
    reported.current = isSameViewpoint(viewpoint, home) ? null : viewpoint;
    events.cameraMoved(reported.current);
  };
  const go = (viewpoint: Viewpoint, isGliding: boolean) => {
    if (!view) report(viewpoint);
    else if (!isSameViewpoint(view.viewpoint(), viewpoint)) view.moveTo(viewpoint, { isGliding });
  };
  const moved = (viewpoint: Viewpoint) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => report(viewpoint), settlingTime);
  };

  const answer = useEffectEvent((request: Framing) => {
    if (!frame || answered.has(request)) return;
    answered.add(request);
    go(viewpointFor(request, selection, frame), true);
  });
  const follow = useEffectEvent((told: Camera | null) => {
    if (!frame || told === reported.current) return;
    reported.current = told;
    clearTimeout(timer.current);
    go(told ?? iranViewpoint(selection.dataset, frame), false);
  });
  const settle = useEffectEvent((within: Frame) => {
    go(atlas.getState().camera ?? iranViewpoint(selection.dataset, within), false);
  });

  const isMeasured = frame !== null;
  useEffect(() => {
    if (isMeasured && framing) answer(framing);
  }, [isMeasured, framing]);
  useEffect(() => follow(camera), [camera]);
  // A new map and a new size: all of Iran stays all of Iran.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect reads the map through its event.
  useEffect(() => {
    if (frame) settle(frame);
  }, [frame, view]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { go: (viewpoint) => go(viewpoint, true), moved };
}
