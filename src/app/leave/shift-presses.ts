/** What is needed of a key event; `timeStamp` in milliseconds. */
export type KeyPress = Pick<KeyboardEvent, "type" | "key" | "timeStamp" | "repeat">;

/** How many presses of Shift leave. */
export const presses = 3;
const within = 5000;

/**
 * Counts presses of Shift by itself: true at the release of the third within five seconds. A Shift that writes a capital or
 * goes with the pointer is none, and any other key begins the count anew, so that typing never leaves the page.
 */
export class ShiftPresses {
  #releases: number[] = [];
  #isAlone = false;

  /** Takes the next key event. */
  key({ type, key, timeStamp, repeat }: KeyPress): boolean {
    if (key !== "Shift") {
      if (type === "keydown") this.interrupt();
      return false;
    }
    if (type === "keydown") {
      if (!repeat) this.#isAlone = true;
      return false;
    }
    if (!this.#isAlone) return false;
    this.#isAlone = false;
    this.#releases = [...this.#releases.filter((time) => timeStamp - time < within), timeStamp];
    return this.#releases.length >= presses;
  }

  /** Something else was done in between: the count begins anew, and a Shift that is held does not count. */
  interrupt(): void {
    this.#releases = [];
    this.#isAlone = false;
  }
}
