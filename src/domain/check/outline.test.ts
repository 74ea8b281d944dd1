import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { outlineFrom } from "./context.ts";
import type { LonLat } from "./lon-lat.ts";

const data = join(import.meta.dirname, "..", "..", "..", "data");
const json = (path: string): unknown => JSON.parse(readFileSync(join(data, path), "utf8"));
const outline = outlineFrom(json("provinces.geojson"), json("basemap/countries.geojson"));

/** The province of a point, with or without a stretch of water between; what it is otherwise. */
function whereIs(point: LonLat): string {
  const standing = outline.standing(point);
  return standing.kind === "abroad" ? (standing.country ?? "abroad") : standing.province.id;
}

describe("the islands", () => {
  const ofHormozgan: readonly (readonly [string, LonLat])[] = [
    ["Abu Musa", [55.032, 25.877]],
    ["Greater Tunb", [55.304, 26.262]],
    ["Lesser Tunb", [55.147, 26.241]],
    ["Sirri", [54.53, 25.91]],
    ["Forur", [54.52, 26.25]],
    ["Bani Forur", [54.449, 26.114]],
    ["Kish", [53.98, 26.54]],
    ["Hendorabi", [53.63, 26.68]],
    ["Lavan", [53.27, 26.81]],
    ["Shidvar", [53.41, 26.79]],
    ["Hengam", [55.89, 26.65]],
    ["Qeshm", [56.28, 26.95]],
    ["Larak", [56.36, 26.86]],
    ["Hormuz", [56.461, 27.064]],
  ];
  const ofBushehr: readonly (readonly [string, LonLat])[] = [
    ["Farsi", [50.174, 27.993]],
    ["Kharg", [50.32, 29.24]],
    ["Khargu", [50.357, 29.335]],
    ["Shif", [50.87, 29.06]],
    ["Nakhilu", [51.49, 27.8]],
    ["Om al-Karam", [51.37, 27.83]],
  ];

  test.each(ofHormozgan)("%s is in Hormozgan", (_name, point) => expect(whereIs(point)).toBe("IR-22"));
  test.each(ofBushehr)("%s is in Bushehr", (_name, point) => expect(whereIs(point)).toBe("IR-18"));

  test("that the outline lacks lie within their province, and their waters beside it", () => {
    expect(outline.standing([55.304, 26.262]).kind).toBe("inside");
    expect(outline.distanceKm([50.174, 27.993], "IR-18")).toBe(0);
    expect(outline.standing([50.174, 28.1])).toMatchObject({ kind: "beside", km: expect.closeTo(11.1, 0) });
  });

  test("of neighbours are theirs, and the open sea is nobody's", () => {
    expect(whereIs([50.17, 27.77])).toBe("abroad"); // Arabi, of Saudi Arabia
    expect(whereIs([54.22, 25.23])).toBe("United Arab Emirates"); // Sir Abu Nuayr
    expect(whereIs([48.2, 29.75])).toBe("Kuwait"); // Bubiyan
    expect(whereIs([56.25, 26.18])).toBe("Oman"); // Khasab
    expect(whereIs([53.14, 25.6])).toBe("abroad");
  });
});
