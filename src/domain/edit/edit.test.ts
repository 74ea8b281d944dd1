import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isObject, items, member } from "../check/json-pointer.ts";
import { blankIncident, claimFields, documentFields, incidentFields, originFields } from "./blank-record.ts";
import { textOf, valueFrom } from "./field-value.ts";
import { historyOf, redone, stepped, undone } from "./history.ts";
import { edited, type JsonEdit, valueAt } from "./json-edit.ts";

const data = join(import.meta.dirname, "..", "..", "..", "data");
const json = (name: string): unknown => JSON.parse(readFileSync(join(data, name), "utf8"));
const incidents = items(member(json("incidents.geojson"), "features"));
const sources = json("sources.json");

describe("a form", () => {
  const shown = ["line", "text", "choice", "day", "number", "reference"];
  const lists = [
    ["incident", incidentFields, incidents.map((incident) => member(incident, "properties"))],
    ["claim", claimFields, incidents.flatMap((incident) => items(valueAt(incident, "/properties/claims")))],
    ["origin", originFields, items(member(sources, "origins"))],
    ["document", documentFields, items(member(sources, "documents"))],
  ] as const;

  test.each(lists)("of every published %s gives back what the record says", (_name, fields, records) => {
    expect(records.length).toBeGreaterThan(50);
    for (const record of records) {
      const typed = fields.filter(({ kind }) => shown.includes(kind));
      const back = typed.map((field) => [field.key, valueFrom(field, textOf(member(record, field.key)))]);
      expect(back).toEqual(typed.map(({ key }) => [key, member(record, key)]));
    }
  });

  test("has the fields, choices, limits and kinds of the schema", () => {
    const field = (key: string) => incidentFields.find((one) => one.key === key);
    expect(incidentFields.map(({ key }) => key)).toEqual(Object.keys(blankIncident().properties ?? {}));
    expect(field("category")).toMatchObject({ kind: "choice", isOptional: false });
    expect(field("category")?.choices).toContain("mass-killing");
    expect(field("title_fa")).toMatchObject({ kind: "line", most: 200, language: "fa" });
    expect(field("summary_en")).toMatchObject({ kind: "text", most: 1000 });
    expect(field("date_end")).toMatchObject({ kind: "day", isOptional: true });
    expect(field("place_radius_km")).toMatchObject({ kind: "number", isOptional: true });
    expect(field("overlaps")).toMatchObject({ kind: "references", to: "incident" });
    expect(field("claims")).toMatchObject({ kind: "rows" });
    expect(documentFields.find(({ key }) => key === "url")).toMatchObject({ kind: "line", most: 2048 });
    for (const { help, key } of [...incidentFields, ...claimFields, ...originFields, ...documentFields])
      expect(help, key).not.toBe("");
  });

  test("reads days of both calendars and numbers in both scripts, and keeps what it cannot read", () => {
    const day = { kind: "day", isOptional: true } as const;
    expect(valueFrom(day, "1404-10-18")).toBe("2026-01-08");
    expect(valueFrom(day, "۱۴۰۴/۱۰/۱۸")).toBe("2026-01-08");
    expect(valueFrom(day, "soon")).toBe("soon");
    expect(valueFrom(day, "")).toBeNull();
    expect(valueFrom({ kind: "number", isOptional: true }, "۱۲")).toBe(12);
    expect(valueFrom({ kind: "number", isOptional: true }, "a dozen")).toBe("a dozen");
    expect(valueFrom({ kind: "line", isOptional: false }, "")).toBe("");
  });
});

describe("an edit", () => {
  const feature = incidents[0];

  test("changes what it names and leaves all else as it was, the same objects", () => {
    const after = edited(feature, { kind: "set", pointer: "/properties/title_en", value: "Other" });
    expect(valueAt(after, "/properties/title_en")).toBe("Other");
    expect(valueAt(after, "/properties/claims")).toBe(valueAt(feature, "/properties/claims"));
    expect(valueAt(feature, "/properties/title_en")).not.toBe("Other");
  });

  test("inserts, moves and removes items of a list", () => {
    const list = (edit: JsonEdit) => valueAt(edited({ list: ["a", "b", "c"] }, edit), "/list");
    expect(list({ kind: "insert", pointer: "/list", index: 1, value: "x" })).toEqual(["a", "x", "b", "c"]);
    expect(list({ kind: "move", pointer: "/list", from: 0, to: 2 })).toEqual(["b", "c", "a"]);
    expect(list({ kind: "remove", pointer: "/list", index: 1 })).toEqual(["a", "c"]);
    expect(edited({}, { kind: "insert", pointer: "/list", index: 0, value: 1 })).toEqual({ list: [1] });
  });
});

describe("a history", () => {
  const edits = fc.array(
    fc.record({
      edit: fc.oneof(
        fc.record({
          kind: fc.constant("set" as const),
          pointer: fc.constantFrom("/properties/title_en", "/id", "/properties/claims/0/low"),
          value: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
        }),
        fc.record({
          kind: fc.constant("insert" as const),
          pointer: fc.constant("/properties/claims"),
          index: fc.nat(2),
          value: fc.constant({ measure: "killed" }),
        }),
        fc.record({
          kind: fc.constant("remove" as const),
          pointer: fc.constant("/properties/claims"),
          index: fc.nat(2),
        }),
      ),
      touched: fc.constantFrom("title", "id", null),
    }),
    { maxLength: 30 },
  );

  test("undone to its beginning is what it began with, and done again is what it ended with", () => {
    const start = incidents[0];
    fc.assert(
      fc.property(edits, (steps) => {
        const whole = steps.reduce(
          (history, { edit, touched }) => stepped(history, edited(history.present, edit), touched),
          historyOf(start),
        );
        let history = whole;
        while (history.past.length > 0) history = undone(history);
        expect(history.present).toEqual(start);
        while (history.future.length > 0) history = redone(history);
        expect(history.present).toEqual(whole.present);
      }),
    );
  });

  test("takes steps in one field for one, and another field for another", () => {
    const typed = ["a", "ab", "abc"].reduce(
      (history, text) => stepped(history, text, "title"),
      historyOf(""),
    );
    expect(undone(typed).present).toBe("");
    expect(undone(stepped(typed, "abc!", "summary")).present).toBe("abc");
    expect(undone(stepped(typed, "abc!", null)).present).toBe("abc");
  });

  test("forgets what was undone once something else is done", () => {
    const again = stepped(undone(stepped(historyOf("a"), "b", null)), "c", null);
    expect(redone(again)).toBe(again);
    expect(isObject(again)).toBe(true);
  });
});
