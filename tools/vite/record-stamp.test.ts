import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recordStamp } from "./record-stamp.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "record-"));
  write("record.json", `{ "day": "2026-11-22" }`);
  write("incidents.geojson", `{ "type": "FeatureCollection", "features": [] }`);
});

afterEach(() => rmSync(folder, { recursive: true }));

test("the same record has the same stamp, and other files beside it do not matter", () => {
  const before = recordStamp(folder);
  expect(before).toEqual({ version: expect.stringMatching(/^[0-9a-f]{7}$/), day: "2026-11-22" });
  write("README.md", "About the record.");
  expect(recordStamp(folder)).toEqual(before);
});

test("another byte, another name, or a file more gives another version", () => {
  const versions = [recordStamp(folder).version];
  write("incidents.geojson", `{ "type": "FeatureCollection", "features": [ ] }`);
  versions.push(recordStamp(folder).version);
  write("sources.json", "");
  versions.push(recordStamp(folder).version);
  rmSync(join(folder, "sources.json"));
  write("tolls.json", "");
  versions.push(recordStamp(folder).version);
  expect(new Set(versions).size).toBe(versions.length);
});

test("a record without a proper day is refused with the file's name", () => {
  write("record.json", `{ "day": "22 November" }`);
  expect(() => recordStamp(folder)).toThrow(/record\.json: "day" is "22 November", expected an ISO day/);
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}
