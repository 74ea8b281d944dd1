import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoEdition, randomFigure, treeOf } from "../../tests/builders/figure.ts";
import { randomFilter } from "../../tests/builders/random-filter.ts";
import { publishedRecord } from "../../tests/builders/record.ts";
import { provinceIds } from "../domain/vocabulary.ts";
import { openFilter } from "../selection/filter.ts";
import { select } from "../selection/select.ts";
import { defaultViewState } from "../state/view-state.ts";
import { figureSizeNames, figureSizes } from "./figure-options.ts";
import { textWidth } from "./text/text-width.ts";
import { figureToSvg } from "./tree/figure-to-svg.ts";
import type { CircleNode, FigureNode, FigureTree, GroupNode, TextNode } from "./tree/figure-tree.ts";

const record = publishedRecord();
const figures = randomFigure(record);
const runs = { numRuns: 12 };

describe("any figure", () => {
  describe.each([...figureSizeNames, "free"] as const)("of the size %s", (sizeName) => {
    test("keeps every text within its room and within the page, and lays none over another", () => {
      fc.assert(
        fc.property(randomFigure(record, sizeName), (figure) => {
          const tree = treeOf(record, figure);
          expectWithinPage(tree);
          expectApart(tree);
        }),
        { numRuns: 5 },
      );
    });
  });

  test("has marks that touch neither one another nor the edge of the map", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const map = mapOf(treeOf(record, { ...figure, options: { ...figure.options, list: true } }));
        const discs = map.nodes.filter(
          (node): node is CircleNode => node.kind === "circle" && node.radius >= 9,
        );
        for (const [index, disc] of discs.entries()) {
          expect(disc.x).toBeGreaterThanOrEqual(disc.radius);
          expect(disc.y).toBeGreaterThanOrEqual(disc.radius);
          expect(disc.x).toBeLessThanOrEqual(map.width - disc.radius);
          expect(disc.y).toBeLessThanOrEqual(map.height - disc.radius);
          for (const other of discs.slice(index + 1))
            expect(Math.hypot(disc.x - other.x, disc.y - other.y)).toBeGreaterThan(
              disc.radius + other.radius,
            );
        }
      }),
      runs,
    );
  });

  test("counts what the selection counts, in its title and in its record", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const tree = treeOf(record, { ...figure, options: { ...figure.options, title: null } });
        const { filter } = figure.state;
        const only = figure.scope?.kind === "province" ? { ...filter, provinces: [figure.scope.id] } : filter;
        const { count } = select(record, only);
        expect(tree.record.incidents).toBe(count);
        if (count > 0) expect(digits(tree.title)).toContain(String(count));
      }),
      runs,
    );
  });
});

describe("the figure of a province", () => {
  test.each(provinceIds)("%s has a mark for every number in its list, in both languages", (id) => {
    for (const language of ["en", "fa"] as const) {
      const tree = treeOf(record, { ...plain, language, scope: { kind: "province", id } });
      const onMap = textsOf(mapOf(tree).nodes).filter(({ text }) => isNumber(text));
      const inList = textsOf(tree.nodes.filter(({ kind }) => kind === "text")).filter(
        ({ text, anchor }) => isNumber(text) && anchor === "middle" && text.length < 3,
      );
      const numbers = onMap.map(({ text }) => Number(digits(text))).sort((a, b) => a - b);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      for (const text of onMap) expect(inList.map((other) => other.text)).toContain(text.text);
    }
  });

  test("names every origin of its incidents", () => {
    const tree = treeOf(record, { ...plain, scope: { kind: "province", id: "IR-05" } });
    const said = textsOf(tree.nodes)
      .map(({ text }) => text)
      .join(" ");
    const { incidents } = select(record, { ...openFilter, provinces: ["IR-05"] });
    for (const { claims } of incidents)
      for (const { origin } of claims) expect(said).toContain(origin.name.en);
  });
});

test.each(figureSizeNames)("the size %s holds title, edition and address, in both languages", (name) => {
  for (const language of ["en", "fa"] as const) {
    const options = { ...plain.options, size: figureSizes[name] };
    const tree = treeOf(record, { ...plain, language, options });
    const said = textsOf(tree.nodes)
      .map(({ text }) => text)
      .join("\n");
    expect(said).toContain(isoEdition.version);
    expect(said).toContain("atlas.example/");
    expect(said).toContain(tree.title);
  }
});

test("the same view gives the same bytes", () => {
  const fonts = { inter: "AA==", vazirmatn: "AA==" };
  const first = figureToSvg(treeOf(record, plain), fonts);
  expect(figureToSvg(treeOf(record, plain), fonts)).toBe(first);
});

test("nothing that a filter says is lost where it lets nothing pass", () => {
  fc.assert(
    fc.property(randomFilter(record), (filter) => {
      fc.pre(select(record, filter).count === 0);
      const tree = treeOf(record, {
        ...plain,
        state: { ...defaultViewState, filter },
        scope: { kind: "iran" },
      });
      const said = textsOf(tree.nodes)
        .map(({ text }) => text)
        .join(" ");
      expect(said).toContain("no documented incident");
      expect(said).toContain("does not mean that nothing happened");
    }),
    { numRuns: 20 },
  );
});

const plain = {
  language: "en",
  scope: { kind: "iran" },
  state: defaultViewState,
  options: { size: figureSizes.portrait, list: true, strip: true, qr: true, theme: "light", title: null },
} as const;

function expectWithinPage({ nodes, size, direction }: FigureTree): void {
  for (const text of textsOf(nodes)) {
    const width = textWidth(text.text, text);
    expect(width, text.text).toBeLessThanOrEqual(text.room + 0.01);
    const { left, right } = sidesOf(text, width, direction);
    expect(left, text.text).toBeGreaterThanOrEqual(0);
    expect(right, text.text).toBeLessThanOrEqual(size.width);
    expect(text.y - text.size, text.text).toBeGreaterThan(0);
    expect(text.y + text.size * 0.3, text.text).toBeLessThan(size.height);
    expect(text.size).toBeGreaterThanOrEqual(9);
  }
}

function expectApart({ nodes, direction }: FigureTree): void {
  const boxes = textsOf(nodes).map((text) => boxOf(text, direction));
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1))
      expect(overlap(box, other), `${box.text} / ${other.text}`).toBe(false);
  }
}

/** All texts, those on the map with their place on the page. */
function textsOf(nodes: readonly FigureNode[], at = { x: 0, y: 0 }): TextNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === "text") return [{ ...node, x: node.x + at.x, y: node.y + at.y }];
    if (node.kind === "group") return textsOf(node.nodes, { x: at.x + node.x, y: at.y + node.y });
    return node.kind === "link" ? textsOf(node.nodes, at) : [];
  });
}

function mapOf({ nodes }: FigureTree): GroupNode {
  const map = nodes.find((node): node is GroupNode => node.kind === "group" && node.name === "map");
  if (!map) throw new Error("Got a figure without a map when expected one");
  return map;
}

function sidesOf({ x, anchor }: TextNode, width: number, direction: "ltr" | "rtl") {
  if (anchor === "middle") return { left: x - width / 2, right: x + width / 2 };
  const startsHere = (anchor === "start") === (direction === "ltr");
  return startsHere ? { left: x, right: x + width } : { left: x - width, right: x };
}

function boxOf(text: TextNode, direction: "ltr" | "rtl") {
  const sides = sidesOf(text, textWidth(text.text, text), direction);
  return { ...sides, top: text.y - text.size * 0.75, bottom: text.y + text.size * 0.05, text: text.text };
}

type Box = ReturnType<typeof boxOf>;

function overlap(a: Box, b: Box): boolean {
  const slack = 0.5;
  return (
    a.left + slack < b.right &&
    b.left + slack < a.right &&
    a.top + slack < b.bottom &&
    b.top + slack < a.bottom
  );
}

/** Persian digits as Latin ones, without the signs between thousands. */
function digits(text: string): string {
  return [...text]
    .map((letter) => {
      const value = "۰۱۲۳۴۵۶۷۸۹".indexOf(letter);
      return value < 0 ? letter : String(value);
    })
    .join("")
    .replace(/[,٬]/g, "");
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(digits(text));
}
