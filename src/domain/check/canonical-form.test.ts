import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { canonicalForm } from "./canonical-form.ts";
import { fileSchemas, isHandKept } from "./file-schemas.ts";
import { formatFile } from "./format-file.ts";

vi.setConfig({ testTimeout: 60_000 });

const kinds = fc.constantFrom(
  ...Object.keys(fileSchemas)
    .filter((kind) => isHandKept(asKind(kind)))
    .map(asKind),
);

function asKind(kind: string) {
  const known = (["incidents", "sources", "tolls", "events", "record"] as const).find(
    (name) => name === kind,
  );
  if (!known) throw new Error(`Got ${kind} when expected a kind of file that is kept by hand`);
  return known;
}

/** Feature collections with odd records: unknown keys, missing ones, points of every precision. */
const anyJson = fc.jsonValue({ maxDepth: 4 });
const collections = fc.record({
  type: fc.constant("FeatureCollection"),
  features: fc.array(
    fc.record({
      id: fc.string(),
      properties: fc.record(
        {
          place_precision: fc.constantFrom("facility", "city", "province", "nonsense"),
          title_en: fc.string({ unit: "grapheme" }),
          odd: anyJson,
        },
        { requiredKeys: [] },
      ),
      geometry: fc.oneof(
        fc.constant(null),
        fc.record({
          type: fc.constant("Point"),
          coordinates: fc.array(fc.double({ min: -180, max: 180, noNaN: true }), {
            minLength: 1,
            maxLength: 4,
          }),
        }),
      ),
    }),
  ),
});
const contents = fc.oneof(anyJson, collections);

function parsed(text: string): unknown {
  return JSON.parse(text);
}

/** A value with what canonical form may change taken out: texts composed, points gone. */
function comparable(value: unknown, withoutPoints: boolean): unknown {
  return parsed(
    JSON.stringify(value, (key, item: unknown) => {
      if (withoutPoints && key === "coordinates") return null;
      return typeof item === "string" ? item.normalize("NFC") : item;
    }),
  );
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe("canonical form", () => {
  test("says what the file says, but for composed texts and rounded points", () => {
    fc.assert(
      fc.property(kinds, contents, (kind, content) => {
        const { text, normalisations } = canonicalForm(kind, content);
        const isRounded = normalisations.some((one) => one.kind === "rounded");
        expect(comparable(parsed(text), isRounded)).toEqual(comparable(content, isRounded));
        if (normalisations.length === 0) expect(parsed(text)).toEqual(parsed(JSON.stringify(content)));
      }),
    );
  });

  test("of canonical form is itself, and normalises nothing more", () => {
    fc.assert(
      fc.property(kinds, contents, (kind, content) => {
        const { text } = canonicalForm(kind, content);
        expect(canonicalForm(kind, parsed(text))).toEqual({ text, normalisations: [] });
      }),
    );
  });

  test("does not depend on the order of keys or on spaces", () => {
    const file = (text: string) => formatFile({ name: "incidents.geojson", bytes: bytes(text) });
    const one = file(
      '{"features": [{"properties": {"place_en": "x", "title_en": "y"}, "id": "a", "type": "Feature"}], "type": "FeatureCollection"}',
    );
    const other = file(
      '{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","properties":{"title_en":"y","place_en":"x"}}]}\r\n',
    );
    expect(one).toMatchObject({ kind: "formatted", isSame: false });
    expect(other).toEqual(one);
  });

  test("rounds a point to what its place's precision allows, and says so", () => {
    const feature = {
      type: "Feature",
      id: "a",
      geometry: { type: "Point", coordinates: [51.38904, 35.6] },
      properties: { place_precision: "city" },
    };
    const { text, normalisations } = canonicalForm("incidents", {
      type: "FeatureCollection",
      features: [feature],
    });
    expect(text).toContain('"coordinates": [51.389, 35.6]');
    expect(normalisations).toEqual([{ kind: "rounded", pointer: "/features/0/geometry/coordinates" }]);
  });

  test("is refused to a file whose JSON leaves doubts", () => {
    const outcome = formatFile({ name: "tolls.json", bytes: bytes('{"tolls": [], "tolls": []}') });
    expect(outcome).toMatchObject({
      kind: "refused",
      findings: [{ class: "json.duplicate-key", line: 1, column: 15 }],
    });
  });

  test("takes a byte order mark and CRLF away", () => {
    const outcome = formatFile({ name: "events.json", bytes: bytes('\ufeff{\r\n  "events": []\r\n}\r\n') });
    expect(outcome).toMatchObject({ kind: "formatted", isSame: false, text: '{\n  "events": []\n}\n' });
  });

  test.each(["incidents.geojson", "sources.json", "tolls.json", "events.json", "record.json"])(
    "is how %s is published",
    (name) => {
      const published = readFileSync(join(import.meta.dirname, "..", "..", "..", "data", name));
      expect(formatFile({ name, bytes: published })).toMatchObject({ kind: "formatted", isSame: true });
    },
  );
});
