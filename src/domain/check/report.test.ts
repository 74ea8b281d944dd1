import { describe, expect, test } from "vitest";
import type { Finding } from "./finding.ts";
import { findingLine, MOST_TOLD, report } from "./report.ts";
import { findingsFor, touchedIds } from "./touched.ts";

function finding(changes: Partial<Finding> = {}): Finding {
  return {
    level: "error",
    class: "coord.swapped",
    file: "data/incidents.geojson",
    line: 41,
    column: 17,
    pointer: "/features/40/geometry/coordinates",
    record: "tehran",
    found: "[35.52, 51.36] lies outside Iran",
    expected: "[51.36, 35.52], which lies in Tehran (IR-23)",
    mend: "swap the two numbers",
    ...changes,
  };
}

describe("a finding as a line", () => {
  test("tells file, line, column, pointer, class, what was found, what was expected and how to mend it", () => {
    expect(findingLine(finding())).toBe(
      "data/incidents.geojson:41:17 /features/40/geometry/coordinates coord.swapped: [35.52, 51.36] lies outside Iran; expected [51.36, 35.52], which lies in Tehran (IR-23) -> swap the two numbers",
    );
  });

  test("leaves the arrow out where nothing can be suggested, and writes the whole file's pointer as a slash", () => {
    expect(findingLine(finding({ pointer: "", mend: null, found: "x", expected: "y" }))).toBe(
      "data/incidents.geojson:41:17 / coord.swapped: x; expected y",
    );
  });

  test("shows what would steer a terminal or turn its text round as escapes", () => {
    expect(findingLine(finding({ found: "\u001b[31m\u202e\ud800" }))).toContain("\\u001b[31m\\u202e\\ud800");
  });
});

describe("a report", () => {
  test("tells errors before warnings before hints, each under its heading", () => {
    const text = report([finding({ level: "hint" }), finding({ level: "warning" }), finding()], "text", 1);
    const headings = text.split("\n").filter((line) => /^\d+ (error|warning|hint)/.test(line));
    expect(headings).toEqual([
      "1 error (must not be published)",
      "1 warning (published, but look again)",
      "1 hint (advice)",
    ]);
    expect(text).toContain("1 file checked: 1 error, 1 warning, 1 hint\n");
  });

  test("tells fifty and counts the rest by class", () => {
    const many = [
      ...Array.from({ length: MOST_TOLD + 2 }, () => finding()),
      finding({ class: "url.tracking" }),
    ];
    const lines = report(many, "text", 2).split("\n");
    expect(lines.filter((line) => line.startsWith("data/"))).toHaveLength(MOST_TOLD);
    expect(lines).toContain("and 3 more: coord.swapped 2, url.tracking 1");
  });

  test("as JSON is one object a line, with all of them", () => {
    const lines = report(
      Array.from({ length: 60 }, () => finding()),
      "json",
      1,
    )
      .trimEnd()
      .split("\n");
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
      Array.from({ length: 60 }, () => finding()),
    );
  });

  test("for GitHub is one command a finding, with what it says escaped", () => {
    const text = report([finding({ found: "50%\nof it", level: "warning" })], "github", 1);
    expect(text.split("\n")[0]).toBe(
      "::warning file=data/incidents.geojson,line=41,col=17,title=coord.swapped::/features/40/geometry/coordinates coord.swapped: 50%25\\u000aof it; expected [51.36, 35.52], which lies in Tehran (IR-23) -> swap the two numbers",
    );
  });
});

describe("hints", () => {
  const file = {
    name: "x",
    kind: "incidents",
    content: null,
    findings: [
      finding({ level: "hint", record: "a" }),
      finding({ level: "hint", record: "b" }),
      finding({ record: "b" }),
    ],
  } as const;

  test("are shown only for the records that were touched", () => {
    expect(findingsFor(file, new Set(["a"])).map(({ level, record }) => `${level} ${record}`)).toEqual([
      "hint a",
      "error b",
    ]);
  });

  test("touched are the records that are new or differ", () => {
    const before = {
      features: [
        { id: "same", n: 1 },
        { id: "changed", n: 1 },
      ],
    };
    const now = { features: [{ id: "same", n: 1 }, { id: "changed", n: 2 }, { id: "new" }] };
    expect([...touchedIds(now, before)]).toEqual(["changed", "new"]);
  });
});
