import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test, vi } from "vitest";
import { checkFiles } from "../src/domain/check/check-files.ts";
import { isObject, items, member } from "../src/domain/check/json-pointer.ts";
import { type ReportFormat, report } from "../src/domain/check/report.ts";
import type { Dataset } from "../src/domain/dataset.ts";
import { templateCsv } from "../src/domain/import/export-csv.ts";
import { matchProvince } from "../src/domain/import/match-province.ts";
import { cellText } from "../src/domain/import/write-csv.ts";
import { plainText, wholeCharacters } from "../src/domain/plain-text.ts";
import { readDataset } from "../src/domain/read-dataset.ts";
import type { Reading } from "../src/domain/rejection.ts";
import { defaultFigureOptions } from "../src/figure/figure-options.ts";
import { figureToSvg } from "../src/figure/tree/figure-to-svg.ts";
import { defaultViewState } from "../src/state/view-state.ts";
import { datasetDescription } from "../tools/data/describe/dataset-description.ts";
import { recordFacts } from "../tools/data/describe/record-facts.ts";
import { figureSources } from "../tools/figure/record.ts";
import { treeOf } from "./builders/figure.ts";
import { hostileFiles } from "./builders/hostile-files.ts";
import { hostileNames, hostileText, MARK } from "./builders/hostile-texts.ts";
import { svgFaults } from "./support/svg-faults.ts";

vi.setConfig({ testTimeout: 60_000 });

const files = hostileFiles(1);
const reading = readHostile();
const root = join(import.meta.dirname, "..");
const steering = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

function readHostile(): Reading<Dataset> {
  const parsed = {
    incidents: files.get("incidents.geojson"),
    sources: files.get("sources.json"),
    tolls: files.get("tolls.json"),
    events: files.get("events.json"),
    provinces: files.get("provinces.geojson"),
  };
  return readDataset(parsed, "2026-11-22");
}

describe("the hostile record", () => {
  test("is the same for the same seed, and holds every hostile text in every kind of file", () => {
    expect(hostileFiles(1)).toEqual(files);
    for (const name of ["incidents.geojson", "sources.json", "tolls.json"] as const) {
      const text = JSON.stringify(files.get(name));
      const missing = hostileNames.filter((_, number) => {
        const start = JSON.stringify(hostileText(number, 200).slice(0, 11)).slice(1, -1);
        return !text.includes(start);
      });
      expect(missing, name).toEqual([]);
    }
  });

  test("is read, but for what no record may hold, and changes nothing about objects", () => {
    const { result, rejected } = reading;
    expect(result.incidents.length).toBeGreaterThan(200);
    expect(result.incidents.some(({ id }) => id === "constructor")).toBe(true);
    expect(
      rejected.every(
        ({ record }) => !/^[a-z]/.test(record) || /^(refused-|polluting|a\\u0000b|x{60})/.test(record),
      ),
    ).toBe(true);
    expect(rejected.length).toBeGreaterThan(80);
    expect(Reflect.get({}, "hostile")).toBeUndefined();
  });

  test("is read as plain text, and told as such where it is refused", () => {
    const texts: string[] = [];
    JSON.stringify(reading.result, (_key, value: unknown) => {
      if (typeof value === "string") texts.push(value);
      return value;
    });
    expect(texts.filter((text) => text.includes(MARK)).length).toBeGreaterThan(5000);
    expect(texts.filter((text) => plainText(text) !== text)).toEqual([]);
    const told = reading.rejected.flatMap(({ record, reasons }) => [
      record,
      ...reasons.map(({ found }) => found),
    ]);
    expect(told.filter((text) => steering.test(text) || text.length > 80)).toEqual([]);
  });
});

describe("what the command line makes of hostile files", () => {
  test.each<ReportFormat>(["text", "github"])(
    "a check tells them without steering the terminal (%s)",
    (format) => {
      const features = items(member(files.get("incidents.geojson"), "features"));
      const readable = features.filter(
        (feature) => isObject(feature) && !Object.hasOwn(feature, "__proto__"),
      );
      const source = {
        name: "data/\u001b[31m\u202eincidents.geojson",
        bytes: new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features: readable })),
      };
      const countries: unknown = JSON.parse(
        readFileSync(join(root, "data", "basemap", "countries.geojson"), "utf8"),
      );
      const findings = checkFiles([source], { published: () => [], countries: () => countries }).flatMap(
        (checked) => checked.findings,
      );
      expect(findings.length).toBeGreaterThan(100);
      const lines = report(findings, format, 1).split("\n");
      expect(lines.filter((line) => steering.test(line))).toEqual([]);
      if (format === "github")
        expect(lines.filter((line) => /^::(?!error|warning|notice)/.test(line))).toEqual([]);
    },
  );

  test.each(["en", "fa"] as const)(
    "a picture of them is well-formed, of known elements and characters (%s)",
    (language) => {
      const tree = treeOf(reading.result, {
        language,
        scope: { kind: "iran" },
        state: { ...defaultViewState, filter: { ...defaultViewState.filter, text: "\u202e\u0000\ud800]]>" } },
        options: { ...defaultFigureOptions, title: hostileText(hostileNames.indexOf("script"), 200) },
      });
      const province = treeOf(reading.result, {
        language,
        scope: { kind: "province", id: "IR-23" },
        state: defaultViewState,
        options: defaultFigureOptions,
      });
      const { fonts } = figureSources(root);
      expect(svgFaults(figureToSvg(tree, fonts))).toEqual([]);
      const svg = figureToSvg(province, fonts);
      expect(svg).toContain("&lt;");
      expect(svgFaults(svg)).toEqual([]);
    },
  );

  test("a table of them gives back what they say, and holds no formula", () => {
    const features = items(member(files.get("incidents.geojson"), "features")).filter(
      (feature) => isObject(feature) && "properties" in feature,
    );
    const rows: string[][] = parse(templateCsv(features), { record_delimiter: "\r\n" });
    expect(rows.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell))).toEqual([]);
    const titles = features.map((feature) => member(member(feature, "properties"), "title_en"));
    const said = new Set(rows.map(([, title = ""]) => cellText(title)));
    expect(titles.filter((title) => !said.has(wholeCharacters(String(title))))).toEqual([]);
  });

  test("a description of them for search engines cannot end the script that holds it", () => {
    const facts = {
      ...recordFacts(join(root, "data")),
      title: hostileText(hostileNames.indexOf("script"), 200),
      titleFa: "]]>--></script>",
    };
    const description = datasetDescription(facts, [{ name: "</script><script>", url: "./x" }]);
    expect(description).not.toContain("<");
    expect(JSON.stringify(JSON.parse(description))).toContain("</script>");
  });
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
  "the name %s is no province",
  (name) => {
    expect(matchProvince(name, reading.result.provinces).id).toBeUndefined();
  },
);

describe("the rules of a picture's file", () => {
  test.each([
    ["<svg><script>1</script></svg>", "an element <script>"],
    ["<svg><g></svg>", "</svg> closes another"],
    ["<svg><!-- x --></svg>", "no tag: <!-- x --></svg>"],
    ["<svg>a & b</svg>", "a stray &: & b"],
    [`<svg><a href="javascript:1"></a></svg>`, "a link to javascript:1"],
    ["<svg>\u0000</svg>", "a character that XML does not know"],
    ['<svg><g onload="1"/></svg>', "an attribute onload"],
  ])("%s breaks them", (svg, fault) => {
    expect(svgFaults(svg)).toContain(fault);
  });
});
