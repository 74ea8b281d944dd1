import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { readDataset } from "../read-dataset.ts";
import { type CheckedSource, checkFile, parseFile } from "./check-file.ts";
import { checkFiles, type Neighbours } from "./check-files.ts";
import { contextFrom } from "./context.ts";
import { publishedFiles } from "./file-kinds.ts";
import { isObject, member } from "./json-pointer.ts";

vi.setConfig({ testTimeout: 60_000 });

const data = join(import.meta.dirname, "..", "..", "..", "data");
const published = publishedFiles.map(
  (name): CheckedSource => ({ name: `data/${name}`, bytes: readFileSync(join(data, name)) }),
);
const countries: unknown = JSON.parse(readFileSync(join(data, "basemap", "countries.geojson"), "utf8"));
const neighbours: Neighbours = { published: () => published, countries: () => countries };

function content(name: string): unknown {
  return JSON.parse(readFileSync(join(data, name), "utf8"));
}

function source(name: string, value: unknown): CheckedSource {
  return { name, bytes: new TextEncoder().encode(JSON.stringify(value)) };
}

function features(): object[] {
  const list = member(content("incidents.geojson"), "features");
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function told(file: CheckedSource): string[] {
  return checkFiles([file], neighbours).flatMap(({ findings }) =>
    findings.map(({ class: kind, pointer }) => `${kind} ${pointer}`),
  );
}

describe("the published record", () => {
  test("has no errors", () => {
    const findings = checkFiles(published, neighbours).flatMap((file) => file.findings);
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("a copy of it under another name has no errors either, and repeats nothing", () => {
    const copy = source("copy.geojson", content("incidents.geojson"));
    const kinds = new Set(told(copy).map((line) => line.split(" ")[0]));
    expect([...kinds]).toEqual(["claims.as-of-before-incident"]);
  });
});

describe("files together", () => {
  test("a reference goes to the sources under check before the published ones", () => {
    const sources = source("sources.json", { origins: [], documents: [] });
    const [incident] = features();
    const incidents = source("incidents.geojson", { type: "FeatureCollection", features: [incident] });
    const findings = checkFiles([sources, incidents], neighbours).flatMap((file) => file.findings);
    expect(findings.map(({ class: kind }) => kind)).toContain("schema.reference");
  });

  test("an id without its day is known for the one that it begins", () => {
    const [first] = features();
    const properties = member(first, "properties");
    const overlapping = {
      ...first,
      properties: { ...(isObject(properties) ? properties : {}), overlaps: ["kahrizak-morgue"] },
    };
    const file = source("mine.geojson", { type: "FeatureCollection", features: [overlapping] });
    const mends = checkFiles([file], neighbours).flatMap(({ findings }) => findings.map(({ mend }) => mend));
    expect(mends).toContain('did you mean "kahrizak-morgue-2026-01-10"?');
  });

  test("an origin that nothing refers to is a hint", () => {
    const sources = content("sources.json");
    const origins = member(sources, "origins");
    const stranger = {
      ...(Array.isArray(origins) && isObject(origins[0]) ? origins[0] : {}),
      id: "nobody",
      family: "nobody",
    };
    const more = {
      ...(isObject(sources) ? sources : {}),
      origins: [...(Array.isArray(origins) ? origins : []), stranger],
    };
    const lines = told(source("data/sources.json", more)).filter((line) => line.startsWith("record.unused"));
    expect(lines).toEqual([`record.unused /origins/${Array.isArray(origins) ? origins.length : 0}/id`]);
  });

  test("a published record under another id is told, since links hold the old one", () => {
    const [first, second] = features();
    const renamed = { type: "FeatureCollection", features: [{ ...first, id: "renamed" }, second] };
    expect(told(source("mine.geojson", renamed))).toContain("id.changed /features/0/id");
  });

  test("a new record that tells a published incident again is told", () => {
    const first = features().find((feature) => member(feature, "geometry") !== null);
    const properties = member(first, "properties");
    const again = {
      ...first,
      id: "told-again",
      properties: {
        ...(isObject(properties) ? properties : {}),
        graphic: false,
        title_en: `${String(member(properties, "title_en"))} again`,
        overlaps: [],
      },
    };
    expect(told(source("mine.geojson", { type: "FeatureCollection", features: [again] }))).toEqual([
      "record.near-duplicate /features/0",
    ]);
  });

  test("what holds records of another kind is known by its content", () => {
    expect(parseFile(source("x.json", { origins: [], documents: [] })).kind).toBe("sources");
    expect(parseFile(source("x.json", { tolls: [] })).kind).toBe("tolls");
    expect(parseFile(source("x.json", { events: [] })).kind).toBe("events");
    expect(parseFile(source("x.geojson", content("provinces.geojson"))).kind).toBe("provinces");
    expect(parseFile(source("x.geojson", { type: "FeatureCollection", features: [] })).kind).toBe(
      "incidents",
    );
  });
});

describe("a large record", () => {
  test("of a thousand incidents is checked in less than two seconds of the processor's time", () => {
    const all = features();
    const thousand = Array.from({ length: 1000 }, (_, index) => ({
      ...all[index % all.length],
      id: `copy-${index}`,
    }));
    const file = source("thousand.geojson", { type: "FeatureCollection", features: thousand });
    const start = process.cpuUsage();
    checkFiles([file], neighbours);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
  });
});

describe("checker and reader", () => {
  const context = contextFrom(
    {
      sources: content("sources.json"),
      provinces: content("provinces.geojson"),
      record: content("record.json"),
    },
    countries,
  );
  const values = fc.oneof(
    fc.constantFrom(null, "", 0, -1, 1.5, true, [], {}, "x", "2026-01-08", [1, 2]),
    fc.jsonValue({ maxDepth: 1 }),
  );

  test("whatever record the app sets aside, the checker calls an error", () => {
    const all = features();
    fc.assert(
      fc.property(fc.tuple(fc.nat(), fc.nat()), values, fc.boolean(), ([which, at], value, isRemoved) => {
        const broken = changedAt(all[which % all.length] ?? {}, at, isRemoved ? undefined : value);
        const collection = { type: "FeatureCollection", features: [broken] };
        const files = {
          incidents: collection,
          sources: content("sources.json"),
          tolls: { tolls: [] },
          events: { events: [] },
          provinces: content("provinces.geojson"),
        };
        const isSetAside = readDataset(files, "2026-11-22").rejected.length > 0;
        const { findings } = checkFile(source("x.geojson", collection), context);
        if (isSetAside) expect(findings.some(({ level }) => level === "error")).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test("no file makes the checker throw", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({
            type: fc.constant("FeatureCollection"),
            features: fc.array(fc.jsonValue({ maxDepth: 3 })),
          }),
        ),
        (value) => {
          expect(() => checkFile(source("x.geojson", value), context)).not.toThrow();
        },
      ),
    );
  });
});

/** A copy in which the member that a walk comes to as the `at`th is replaced, or removed for undefined. */
function changedAt(value: object, at: number, put: unknown): unknown {
  const pointers = pointersOf(value, []);
  return replaced(value, pointers[at % pointers.length] ?? [], put);
}

function pointersOf(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => [
    [...path, key],
    ...pointersOf(item, [...path, key]),
  ]);
}

function replaced(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const next: unknown =
    typeof value === "object" && value !== null ? replaced(Reflect.get(value, key), rest, put) : put;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === key ? next : item));
  return { ...(isObject(value) ? value : {}), [key]: next };
}
