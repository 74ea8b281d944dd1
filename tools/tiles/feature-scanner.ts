const quote = 0x22;
const backslash = 0x5c;
const openers = new Set([0x7b, 0x5b]);
const closers = new Set([0x7d, 0x5d]);

/** A feature's bytes, and where in the file they begin. */
export interface FeatureSlice {
  readonly offset: number;
  readonly bytes: Buffer;
}

/**
 * Cuts the features out of a GeoJSON file that comes in pieces, however large it is: what stands between them
 * is not kept. It looks at nesting and strings alone; whether a slice is JSON, its reader finds out.
 */
export class FeatureScanner {
  readonly #onFeature: (slice: FeatureSlice) => void;
  /** What began in an earlier piece and has not ended: a feature, or a string outside of one. */
  #kept: Buffer = Buffer.alloc(0);
  /** Where in the file `#kept` begins. */
  #offset = 0;
  #at = 0;
  #depth = 0;
  #isInFeatures = false;
  #lastText = "";
  /** Where in `#kept` a feature begins; -1 outside of one. */
  #start = -1;

  /** Tells each feature as it ends. */
  constructor(onFeature: (slice: FeatureSlice) => void) {
    this.#onFeature = onFeature;
  }

  /** Takes the next piece of the file. */
  push(piece: Buffer): void {
    this.#kept = this.#kept.length === 0 ? piece : Buffer.concat([this.#kept, piece]);
    this.#scan();
    const from = this.#start === -1 ? this.#at : this.#start;
    this.#kept = this.#kept.subarray(from);
    this.#offset += from;
    this.#at -= from;
    if (this.#start !== -1) this.#start = 0;
  }

  /** Throws unless the file has ended where its outermost object does. */
  end(): void {
    if (this.#depth !== 0 || this.#kept.length !== this.#at)
      throw new SyntaxError("The file ends in the middle of a feature or of its list");
  }

  #scan(): void {
    for (; this.#at < this.#kept.length; this.#at++) {
      const byte = this.#kept[this.#at] ?? 0;
      if (openers.has(byte)) this.#open();
      if (closers.has(byte)) this.#close();
      if (byte === quote && !this.#passString()) return;
    }
  }

  /** Goes to the closing quote of a string; false, and no step, when the string goes on in the next piece. */
  #passString(): boolean {
    const end = endOfString(this.#kept, this.#at);
    if (end === -1) return false;
    if (this.#depth === 1) this.#lastText = this.#kept.toString("utf8", this.#at + 1, end);
    this.#at = end;
    return true;
  }

  #open(): void {
    this.#depth++;
    if (this.#depth === 2) this.#isInFeatures = this.#lastText === "features";
    if (this.#depth === 3 && this.#isInFeatures) this.#start = this.#at;
  }

  #close(): void {
    if (this.#depth === 3 && this.#start !== -1) {
      const bytes = this.#kept.subarray(this.#start, this.#at + 1);
      this.#onFeature({ offset: this.#offset + this.#start, bytes });
      this.#start = -1;
    }
    this.#depth--;
  }
}

/** Where the string that begins at `start` has its closing quote; -1 when it goes on after the bytes. */
function endOfString(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(quote, start + 1); at !== -1; at = bytes.indexOf(quote, at + 1)) {
    let first = at;
    while (bytes[first - 1] === backslash) first--;
    // An even number of backslashes are themselves escaped, and the quote is none.
    if ((at - first) % 2 === 0) return at;
  }
  return -1;
}
