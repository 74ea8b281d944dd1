import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { Viewpoint } from "../drawing/projection.ts";
import type { GestureWords } from "./gestures.ts";
import type { BasemapState } from "./load-basemap.ts";
import type { MapListeners } from "./map-listeners.ts";
import type { MapView } from "./map-view.ts";
import type { Scene } from "./scene.ts";

/** Why there is no map of MapLibre's. `graphics`: no WebGL 2; `unreachable`: its code or its worker could not be had; `lost`: the system took the graphics away. */
export type MapFault = "graphics" | "unreachable" | "lost";

/**
 * How the map stands. `loading`: the drawing is shown until MapLibre has drawn the same; `live`: MapLibre's map;
 * a fault: the drawing takes its place.
 */
export type MapPhase = "loading" | "live" | MapFault;

export interface UseMapViewOptions {
  readonly container: RefObject<HTMLElement | null>;
  /** Lies over the container. */
  readonly overlay: RefObject<HTMLCanvasElement | null>;
  readonly dataset: Dataset;
  readonly basemap: BasemapState;
  /** Where the map looks first; null while that cannot be said. */
  readonly viewpoint: Viewpoint | null;
  readonly scene: Scene;
  /** What the map says where it shares wheel and finger with a page around it. */
  readonly gestures: GestureWords | null;
  readonly listeners: Omit<MapListeners, "worked" | "contextChanged" | "workerFailed">;
}

/** What the root element says in `data-map`: `loading` while anything is to be drawn, `idle` at rest, `drawn` for the drawing. */
type MapMark = "loading" | "idle" | "drawn";

/** How long a first map may take before the drawing says that it stands in, in milliseconds. Should the map come later, it is shown. */
const patience = 30_000;

// The download starts with the page, beside that of the record.
let code = importMapView();

/** Keeps a MapLibre map in a container, showing the scene. Without WebGL 2 there is none, and the phase says why. */
export function useMapView(options: UseMapViewOptions): { view: MapView | null; phase: MapPhase } {
  const { container, overlay, dataset, basemap, viewpoint, scene } = options;
  const [view, setView] = useState<MapView | null>(null);
  const [phase, setPhase] = useState<MapPhase>("loading");
  const [attempt, setAttempt] = useState(0);

  const fail = (fault: MapFault) => {
    mark("drawn");
    setPhase(fault);
  };
  const build = useEffectEvent((MapViewClass: typeof MapView): MapView | null => {
    if (!container.current || !overlay.current || !viewpoint) return null;
    return MapViewClass.create({
      container: container.current,
      overlay: overlay.current,
      dataset,
      basemap: basemap.basemap,
      viewpoint,
      scene,
      gestures: options.gestures,
      listeners: { ...listeners, worked, contextChanged, workerFailed },
    });
  });
  const worked = useEffectEvent((isBusy: boolean) => {
    mark(isBusy ? "loading" : "idle");
    if (!isBusy) setPhase("live");
  });
  const contextChanged = useEffectEvent((isLost: boolean) => {
    if (!isLost) return setAttempt(attempt + 1);
    // A map without graphics has no style either: nothing may be asked of it until another is made.
    setView(null);
    fail("lost");
  });
  const workerFailed = useEffectEvent(() => {
    setView(null);
    fail("unreachable");
  });
  const listeners = {
    moving: useEffectEvent(options.listeners.moving),
    moved: useEffectEvent(options.listeners.moved),
    pointed: useEffectEvent(options.listeners.pointed),
    pressed: useEffectEvent(options.listeners.pressed),
  };
  const start = useEffectEvent(async (isCurrent: () => boolean) => {
    const [loaded] = await Promise.all([code, painted()]);
    if (!isCurrent()) return null;
    if (!loaded) {
      code = importMapView();
      fail("unreachable");
      return null;
    }
    const made = build(loaded.MapView);
    if (made === null) fail("graphics");
    setView(made);
    return made;
  });

  const giveUpWaiting = useEffectEvent(() => {
    if (phase === "loading") fail("unreachable");
  });

  const canStart = basemap.isSettled && viewpoint !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt or other provinces are another map.
  useEffect(() => {
    if (!canStart) return;
    let isCurrent = true;
    mark("loading");
    const made = start(() => isCurrent);
    const timer = setTimeout(giveUpWaiting, patience);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      setView(null);
      void made.then((map) => map?.remove());
    };
  }, [canStart, dataset.provinces, basemap, attempt]);

  useEffect(() => {
    view?.show(scene);
  }, [view, scene]);
  return { view, phase };
}

/** The code of the map; null when it could not be had. */
async function importMapView() {
  try {
    return await import("./map-view.ts");
  } catch {
    return null; // The line broke, or a newer edition has replaced the file: the drawing stands in and says so.
  }
}

/** When the drawing is on the screen: making a map keeps the main thread busy for a second where graphics are drawn in software. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

function mark(state: MapMark): void {
  document.documentElement.dataset.map = state;
}
