import { describe, expect, test } from "vitest";
import {
  documentRecord,
  files,
  incidentFeature,
  incidentsFile,
  originRecord,
  tollRecord,
} from "../../../tests/builders/files.ts";
import { compareContents } from "./compare-contents.ts";
import { comparisonMarkdown } from "./comparison-markdown.ts";
import { comparisonText } from "./comparison-text.ts";
import { contrast } from "./contrast.ts";

const before = files();
const grown = files({
  incidents: incidentsFile(
    incidentFeature({ properties: { province: "IR-05" } }),
    incidentFeature({ id: "second" }),
  ),
  tolls: { tolls: [tollRecord({ low: 550 })] },
  sources: { origins: [originRecord()], documents: [] },
});

describe("two states of the record", () => {
  test("the same state differs in nothing", () => {
    const comparison = compareContents(before, files());
    expect(comparison.isEmpty).toBe(true);
    expect(comparisonText(comparison, null)).toBe("no difference\n");
  });

  test("records are told apart as added, removed and changed, by list", () => {
    const { lists } = compareContents(before, grown);
    const told = lists.flatMap(({ changes }) => changes.map(({ list, kind, id }) => `${list} ${kind} ${id}`));
    expect(told).toEqual([
      "incidents changed ilam",
      "incidents added second",
      "documents removed page",
      "tolls changed toll",
    ]);
  });

  test("turned round, what was added was removed, and before is after", () => {
    const there = compareContents(before, grown).lists.flatMap(({ changes }) => changes);
    const back = compareContents(grown, before).lists.flatMap(({ changes }) => changes);
    const opposite = { added: "removed", removed: "added", changed: "changed" } as const;
    const turned = there.map(({ id, kind }) => `${id} ${opposite[kind]}`);
    expect(back.map(({ id, kind }) => `${id} ${kind}`).sort()).toEqual(turned.sort());
  });

  test("incidents are counted by province on both sides, nationwide ones last", () => {
    const { provinces } = compareContents(before, grown);
    expect(provinces).toHaveLength(32);
    expect(provinces.filter((count) => count.before !== count.after)).toEqual([
      { province: expect.stringContaining("IR-05"), before: 0, after: 1 },
    ]);
    expect(provinces.reduce((sum, { after }) => sum + after, 0)).toBe(2);
  });

  test("records that only changed places are said to have", () => {
    const two = [incidentFeature(), incidentFeature({ id: "second" })];
    const comparison = compareContents(
      files({ incidents: incidentsFile(...two) }),
      files({ incidents: incidentsFile(...two.reverse()) }),
    );
    expect(comparison.isEmpty).toBe(false);
    expect(comparisonText(comparison, null)).toContain("incidents put in another order");
  });

  test("broken records are compared as they stand: without ids, repeated, no objects", () => {
    const one = files({ incidents: incidentsFile(null, 3, incidentFeature(), incidentFeature()) });
    const other = files({ incidents: incidentsFile(null, 4, incidentFeature()) });
    const { lists } = compareContents(one, other);
    expect(lists[0]?.changes.map(({ kind }) => kind)).toEqual(["changed", "removed"]);
  });
});

describe("the report", () => {
  test("each incident is linked to its place on the map, but not one that is gone", () => {
    const text = comparisonText(compareContents(before, grown), "https://example.org/atlas/");
    expect(text).toContain("https://example.org/atlas/#incident=second\n");
    const gone = comparisonText(compareContents(grown, before), "https://example.org/atlas/");
    expect(gone).not.toContain("#incident=second");
  });

  test("counts by province stand side by side", () => {
    expect(comparisonText(compareContents(before, grown), null)).toMatch(/IR-05\) +0 +1 {2}\+1\n/);
  });

  test("Markdown neither mentions nor links nor marks up what a record says", () => {
    const title = "@someone fixes #12 | <b>bold</b> [a](https://x.example) `code` *b*";
    const incidents = incidentsFile(incidentFeature({ properties: { title_en: title } }));
    const markdown = comparisonMarkdown(compareContents(before, files({ incidents })), null);
    expect(markdown).toContain("&#64;someone fixes &#35;12 &#124; &#60;b&#62;bold");
    expect(markdown).not.toContain("@someone");
    expect(markdown).toContain("| title (English) | Deaths in Ilam |");
  });

  test("characters that steer a terminal are shown by their codes", () => {
    const incidents = incidentsFile(incidentFeature({ properties: { title_en: "a\u001b[31m\u202eb" } }));
    const text = comparisonText(compareContents(before, files({ incidents })), null);
    expect(text).toContain("a\\u001b[31m\\u202eb");
  });

  test("a removed document is told with what it said", () => {
    const markdown = comparisonMarkdown(compareContents(before, grown), "https://example.org/");
    expect(markdown).toContain(`**Gone:** ${documentRecord().title} \`page\``);
  });
});

describe("two long texts", () => {
  const text =
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen";
  test("are cut to where they differ, with four words around", () => {
    expect(contrast(text, text.replace("nine", "NINE"))).toEqual({
      before: "… five six seven eight nine ten eleven twelve thirteen …",
      after: "… five six seven eight NINE ten eleven twelve thirteen …",
    });
  });

  test("short ones stay whole", () => {
    expect(contrast("at least 12", "at least 14")).toEqual({ before: "at least 12", after: "at least 14" });
  });
});
