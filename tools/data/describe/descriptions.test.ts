import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importCommand } from "../import-command.ts";
import { DATA } from "../published-files.ts";
import { datasetDescription } from "./dataset-description.ts";
import { descriptions } from "./descriptions.ts";
import { recordFacts } from "./record-facts.ts";

const root = join(DATA, "..");
const expected = descriptions(root);

describe("what describes the record says what the record says", () => {
  test.each([...expected.keys()])("%s is as npm run data:describe writes it", (path) => {
    expect(readFileSync(join(root, path), "utf8")).toBe(expected.get(path));
  });

  test("the package names files that are there, and every column of the template", () => {
    const { resources, version } = JSON.parse(expected.get("data/datapackage.json") ?? "");
    expect(version).toBe(recordFacts(DATA).day);
    for (const { path } of resources) expect(readFileSync(join(DATA, path)).length).toBeGreaterThan(0);
    const table = resources.find(({ path }: { path: string }) => path === "template.csv");
    const [head = ""] = (expected.get("data/template.csv") ?? "").split("\r\n");
    expect(table.schema.fields.map(({ name }: { name: string }) => name)).toEqual(head.split(","));
  });

  test("importing the template as it is changes nothing", () => {
    const { output, code } = importCommand([join(DATA, "template.csv"), "--dry-run"], root);
    expect(code).toBe(0);
    expect(output).toContain("0 errors, 0 warnings, 0 hints");
    expect(output).toContain("nothing written: the record says all of it already");
  });
});

describe("the page's description of the data set", () => {
  const facts = recordFacts(DATA);

  test("covers the incidents' days and counts what there is", () => {
    const description = JSON.parse(
      datasetDescription(facts, [{ name: "incidents.geojson", url: "./assets/i.geojson" }]),
    );
    expect(description).toMatchObject({
      "@type": "Dataset",
      dateModified: facts.day,
      temporalCoverage: `${facts.firstDay}/${facts.lastDay}`,
      distribution: [{ contentUrl: "./assets/i.geojson", encodingFormat: "application/geo+json" }],
    });
    expect(description.description).toContain(
      `${facts.counts.incidents} incidents with ${facts.counts.claims} claims`,
    );
  });

  test("holds nothing that ends the element in which it stands", () => {
    expect(datasetDescription({ ...facts, title: "</script><b>" }, [])).not.toContain("<");
  });
});
