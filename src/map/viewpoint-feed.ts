import type { Viewpoint } from "../drawing/projection.ts";

/** Where the map looks at this moment, for what has to follow every frame without rendering all the rest. */
export class ViewpointFeed {
  #current: Viewpoint | null = null;
  readonly #subscribers = new Set<() => void>();

  /** The last viewpoint told; null before the first. */
  readonly current = (): Viewpoint | null => this.#current;

  /** Tells a viewpoint to all subscribers. */
  readonly tell = (viewpoint: Viewpoint): void => {
    this.#current = viewpoint;
    for (const notify of this.#subscribers) notify();
  };

  /** Calls back after each viewpoint told, until the function it returns is called. */
  readonly subscribe = (notify: () => void): (() => void) => {
    this.#subscribers.add(notify);
    return () => this.#subscribers.delete(notify);
  };
}
