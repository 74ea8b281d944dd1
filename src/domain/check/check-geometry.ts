import { shown } from "../rejection.ts";
import { checkPolygon } from "./check-rings.ts";
import { asciiDigits } from "./digits.ts";
import type { Fault } from "./finding.ts";
import { checkType, geometryTypes, strayMembers } from "./geojson-members.ts";
import { isObject, items, member, step } from "./json-pointer.ts";
import type { LonLat } from "./lon-lat.ts";
import { isInsideBox } from "./outline.ts";

const otherTypes = geometryTypes.filter((type) => type !== "Point");

/** The point of an incident's geometry where it is one, and what is wrong with its form. */
export interface PointReading {
  readonly point?: LonLat;
  readonly faults: readonly Fault[];
}

/** Reads an incident's geometry: a Point, or null. What the numbers mean is not asked here. */
export function readPoint(geometry: unknown, pointer: string): PointReading {
  if (geometry === null || geometry === undefined) return { faults: [] };
  if (!isObject(geometry)) {
    const mend = 'write {"type": "Point", "coordinates": [lon, lat]}';
    return {
      faults: [{ class: "schema.type", pointer, found: shown(geometry), expected: "a Point or null", mend }],
    };
  }
  const type = member(geometry, "type");
  if (typeof type === "string" && otherTypes.includes(type))
    return { faults: otherGeometry(geometry, type, pointer) };
  const around = [
    ...checkType(geometry, { pointer, wanted: ["Point"] }),
    ...strayMembers(geometry, pointer),
    ...unknownMembers(geometry, pointer),
  ];
  const reading = readPosition(member(geometry, "coordinates"), geometry, pointer);
  return { ...reading, faults: [...around, ...reading.faults] };
}

function otherGeometry(geometry: object, type: string, pointer: string): Fault[] {
  const middle = middleOf(member(geometry, "coordinates"));
  const fault: Fault = {
    class: "geometry.type-not-allowed",
    pointer: `${pointer}/type`,
    found: shown(type),
    expected: "a Point with an honest place_radius_km, or null",
    mend: middle ? `write {"type": "Point", "coordinates": ${shown(middle)}}` : "write a Point, or null",
  };
  return [fault, ...checkPolygon(geometry, pointer)];
}

function unknownMembers(geometry: object, pointer: string): Fault[] {
  const known = ["type", "coordinates", "crs", "bbox", "__proto__", "constructor", "prototype"];
  return Object.keys(geometry)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      class: "schema.unknown-key",
      pointer: pointer + step(key),
      atKey: true,
      found: shown(key),
      expected: '"type" and "coordinates" only',
      mend: "delete it",
    }));
}

function readPosition(coordinates: unknown, geometry: object, pointer: string): PointReading {
  const at = `${pointer}/coordinates`;
  const expected = "two numbers, [lon, lat]";
  const fault = (kind: Fault["class"], mend: string): PointReading => ({
    faults: [
      {
        class: kind,
        pointer: coordinates === undefined ? pointer : at,
        found: shown(coordinates),
        expected,
        mend,
      },
    ],
  });
  if (coordinates === undefined || coordinates === null || items(coordinates).length === 0) {
    if (coordinates !== undefined && coordinates !== null && !Array.isArray(coordinates))
      return notAList(coordinates, fault);
    const other = Object.hasOwn(geometry, "coordinates") ? "" : ", or null as the whole geometry";
    return fault("geometry.empty", `write the numbers${other}`);
  }
  if (!Array.isArray(coordinates)) return notAList(coordinates, fault);
  const values: readonly unknown[] = coordinates;
  const joined = decimalCommas(values);
  if (joined) return fault("coord.decimal-comma", `write points for commas: ${shown(joined)}`);
  if (values.some(Array.isArray)) return fault("geometry.nesting", nestingMend(values));
  if (values.length !== 2) return fault("geometry.position-length", lengthMend(values));
  return readNumbers(values, at);
}

type MakeFault = (kind: Fault["class"], mend: string) => PointReading;

function notAList(coordinates: unknown, fault: MakeFault): PointReading {
  const lon = numberIn(
    member(coordinates, "lon") ??
      member(coordinates, "lng") ??
      member(coordinates, "longitude") ??
      member(coordinates, "x"),
  );
  const lat = numberIn(
    member(coordinates, "lat") ?? member(coordinates, "latitude") ?? member(coordinates, "y"),
  );
  const written = typeof coordinates === "string" ? coordinates.split(/[,;\s]+/).map(numberIn) : [lon, lat];
  const whole = written.length === 2 && written.every((value) => value !== undefined);
  return fault("geometry.position-type", whole ? `write ${shown(written)}` : "write a list of two numbers");
}

function nestingMend(values: readonly unknown[]): string {
  const flat = values.flat(6);
  return flat.length === 2
    ? `take one pair of brackets off: ${shown(flat)}`
    : "write one position, [lon, lat]";
}

function lengthMend(values: readonly unknown[]): string {
  return values.length > 2
    ? `write only ${shown(values.slice(0, 2))}: heights are not kept`
    : "write both, longitude first";
}

function readNumbers(values: readonly unknown[], at: string): PointReading {
  const [lon, lat] = values;
  if (typeof lon === "number" && typeof lat === "number" && Number.isFinite(lon) && Number.isFinite(lat)) {
    return { point: [lon, lat], faults: [] };
  }
  const faults = values.flatMap((value, index): Fault[] => {
    const pointer = at + step(index);
    const expected = index === 0 ? "a longitude in degrees" : "a latitude in degrees";
    if (typeof value === "number") {
      if (Number.isFinite(value)) return [];
      const mend = "write the degrees, such as 51.389";
      return [
        { class: "coord.not-finite", pointer, found: "a number too large for a computer", expected, mend },
      ];
    }
    const number = numberIn(value);
    const mend = number === undefined ? "write the number" : `write ${number}, without quotes`;
    return [{ class: "geometry.position-type", pointer, found: shown(value), expected, mend }];
  });
  return { faults };
}

/** The number that a value stands for: itself, or spelled in any digits, with a decimal comma or degree sign. */
function numberIn(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return undefined;
  const plain = asciiDigits(value)
    .trim()
    .replace(/[°ENen]+$/u, "")
    .replace(",", ".")
    .trim();
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Four or three whole numbers that make a place in Iran once decimal commas are read as points: `[51,389, 35,689]`. */
function decimalCommas(values: readonly unknown[]): LonLat | undefined {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length !== values.length || numbers.length < 3 || numbers.length > 4) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  const candidates: readonly (readonly [number, number])[] =
    numbers.length === 4
      ? [[joined(a, b), joined(c, d)]]
      : [
          [joined(a, b), c],
          [a, joined(b, c)],
        ];
  // A latitude with decimals of its own and a third number: that one is a height.
  if (numbers.length === 3 && isInsideBox([a, b]) && !Number.isInteger(b)) return undefined;
  return candidates.find(([lon, lat]) => isInsideBox([lon, lat]) || isInsideBox([lat, lon]));
}

function joined(whole: number, decimals: number): number {
  if (!Number.isInteger(whole) || !Number.isInteger(decimals) || decimals < 0) return Number.NaN;
  return Number(`${whole}.${decimals}`);
}

/** The middle of the box around all positions, to three decimals; undefined where there are none. */
function middleOf(coordinates: unknown): LonLat | undefined {
  const positions = positionsIn(coordinates, 4);
  if (positions.length === 0) return undefined;
  const middle = (values: readonly number[]) =>
    Number(((Math.min(...values) + Math.max(...values)) / 2).toFixed(3));
  return [middle(positions.map(([lon]) => lon)), middle(positions.map(([, lat]) => lat))];
}

function positionsIn(coordinates: unknown, levels: number): LonLat[] {
  const [lon, lat] = items(coordinates);
  if (typeof lon === "number" && typeof lat === "number") return [[lon, lat]];
  return levels === 0
    ? []
    : items(coordinates)
        .slice(0, 2000)
        .flatMap((part) => positionsIn(part, levels - 1));
}
