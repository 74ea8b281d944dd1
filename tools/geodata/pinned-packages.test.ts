import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GEONAMES_CITIES, NATURAL_EARTH_ADMIN_1, NATURAL_EARTH_WATERS } from "./pinned-packages.ts";

const mapshaper = (file: string) => readFileSync(join(import.meta.dirname, "mapshaper", file), "utf8");

test("every source is pinned to one version by a whole sha512", () => {
  for (const { version, integrity } of [GEONAMES_CITIES, NATURAL_EARTH_ADMIN_1, NATURAL_EARTH_WATERS]) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Buffer.from(integrity.replace("sha512-", ""), "base64")).toHaveLength(64);
  }
});

test("mapshaper is pinned to one version, and its lock pins every package by sha512 without naming a host", () => {
  const { packages } = JSON.parse(mapshaper("package-lock.json"));
  const pinned = Object.entries<{ version: string; integrity: string }>(packages).filter(
    ([path]) => path !== "",
  );
  expect(packages["node_modules/mapshaper"].version).toBe(
    JSON.parse(mapshaper("package.json")).dependencies.mapshaper,
  );
  expect(pinned.filter(([, { integrity }]) => !integrity.startsWith("sha512-"))).toEqual([]);
  expect(mapshaper("package-lock.json")).not.toMatch(/https?:|"resolved"|"funding"/);
});
