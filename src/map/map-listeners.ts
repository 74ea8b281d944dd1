import type { Pixel, Viewpoint } from "../drawing/projection.ts";

/** What a map tells its owner. */
export interface MapListeners {
  /** The view changes, with every frame of a movement. */
  readonly moving: (viewpoint: Viewpoint) => void;
  /** The view has come to rest. */
  readonly moved: (viewpoint: Viewpoint) => void;
  /** The pointer is over a pixel, or has left. */
  readonly pointed: (pixel: Pixel | null) => void;
  /** A pixel was clicked or tapped. */
  readonly pressed: (pixel: Pixel) => void;
  /** Something is to be drawn, or all is drawn. */
  readonly worked: (isBusy: boolean) => void;
  /** The graphics were taken away by the system, or are back. A map that lost them is done for: make another when they are back. */
  readonly contextChanged: (isLost: boolean) => void;
  /** The map's worker was blocked or could not be had: nothing will ever be drawn. */
  readonly workerFailed: () => void;
}

const ignore = () => undefined;

/** Listeners that do nothing, for a map that is done for. */
export const silence: MapListeners = {
  moving: ignore,
  moved: ignore,
  pointed: ignore,
  pressed: ignore,
  worked: ignore,
  contextChanged: ignore,
  workerFailed: ignore,
};
