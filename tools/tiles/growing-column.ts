type TypedArray = Int32Array | Uint32Array | Uint8Array | Float64Array;

/** A column of numbers that grows as rows come, in the bytes of its kind of array. */
export class GrowingColumn<Numbers extends TypedArray> {
  readonly #make: (length: number) => Numbers;
  #numbers: Numbers;
  #length = 0;

  /** `make` gives an empty array of a length. */
  constructor(make: (length: number) => Numbers) {
    this.#make = make;
    this.#numbers = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const wider = this.#make(this.#length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#length++] = number;
  }

  /** The number of a row; 0 where there is none. */
  at(row: number): number {
    return this.#numbers[row] ?? 0;
  }
}
