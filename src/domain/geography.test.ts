import { readFileSync } from "node:fs";
import type { Position } from "geojson";
import { beforeAll, expect, test } from "vitest";
import { squareProvinces } from "../../tests/builders/incident.ts";
import { ProvinceFinder } from "./geography.ts";
import { readProvinces } from "./read-provinces.ts";

const read = () =>
  readProvinces(
    JSON.parse(readFileSync(new URL("../../data/provinces.geojson", import.meta.url), "utf8")) as unknown,
  );

let finder: ProvinceFinder;
beforeAll(() => {
  finder = new ProvinceFinder(read().result);
});

test("the published boundaries are those of all 31 provinces", () => {
  const { result, rejected } = read();
  expect(rejected).toEqual([]);
  expect(result).toHaveLength(31);
});

test("each province holds its own label", () => {
  for (const { id, label } of read().result) expect(finder.at(label)?.id).toBe(id);
});

test.each<[string, Position, string]>([
  ["Tehran", [51.42, 35.7], "Tehran"],
  ["Kahrizak, south of Tehran", [51.36, 35.52], "Tehran"],
  ["Karaj", [50.99, 35.83], "Alborz"],
  ["Mashhad", [59.6, 36.3], "Razavi Khorasan"],
  ["Tabas", [56.93, 33.6], "South Khorasan"],
  ["Ilam", [46.42, 33.64], "Ilam"],
  ["Rasht", [49.59, 37.28], "Gilan"],
  ["Zahedan", [60.86, 29.5], "Sistan and Baluchestan"],
  ["the island of Qeshm", [55.9, 26.8], "Hormozgan"],
])("%s lies in its province", (_place, point, province) => {
  expect(finder.at(point)?.name.en).toBe(province);
});

test.each<[string, Position]>([
  ["Baghdad", [44.37, 33.31]],
  ["the Caspian Sea", [51, 38.5]],
  ["Tehran with its numbers swapped", [35.7, 51.42]],
  ["nowhere, a position without numbers", []],
])("%s lies in none", (_place, point) => {
  expect(finder.at(point)).toBeUndefined();
});

test("among squares, each point is found in its own and none outside all", () => {
  const squares = new ProvinceFinder(squareProvinces);
  for (const { id, label } of squareProvinces) expect(squares.at(label)?.id).toBe(id);
  expect(squares.at([0.5, 1.5])).toBeUndefined();
  expect(squares.at([-0.5, 0.5])).toBeUndefined();
  expect(squares.at([31.5, 0.5])).toBeUndefined();
});
