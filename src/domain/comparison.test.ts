import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claim, origin } from "../../tests/builders/incident.ts";
import {
  contradicted,
  countTheSame,
  excludeEachOther,
  type Figure,
  groupsOf,
  rangeOf,
  sourcesDiffer,
} from "./comparison.ts";
import type { Day } from "./day.ts";
import { measures, populations, qualifiers } from "./vocabulary.ts";

const hrana = origin({ id: "hrana" });
const hengaw = origin({ id: "hengaw" });
const figure = (parts: Partial<Figure> = {}): Figure => ({ ...claim(), origin: hrana, ...parts });
const exactly = (number: number, parts: Partial<Figure> = {}) =>
  figure({ low: number, high: number, qualifier: null, ...parts });
const atLeast = (number: number, parts: Partial<Figure> = {}) =>
  figure({ low: number, high: null, qualifier: "at-least", ...parts });
const until = (end: Day) => ({ start: "2025-12-28" as Day, end });

describe("the numbers that a figure leaves possible", () => {
  test("a floor is open upwards, a ceiling downwards, a bare figure is itself", () => {
    expect(rangeOf(atLeast(205))).toEqual({ least: 205, greatest: Number.POSITIVE_INFINITY });
    expect(rangeOf(figure({ low: null, high: 30_000, qualifier: "up-to" }))).toEqual({
      least: 0,
      greatest: 30_000,
    });
    expect(rangeOf(exactly(3117))).toEqual({ least: 3117, greatest: 3117 });
    expect(rangeOf(figure({ low: 14, high: 23, qualifier: null }))).toEqual({ least: 14, greatest: 23 });
  });

  test.each([
    [2200, 2150, 2250],
    [2000, 1500, 2500],
    [27, 26.5, 27.5],
  ])("about %d reaches half a unit of its last digit", (number, least, greatest) => {
    expect(rangeOf(figure({ low: number, high: number, qualifier: "about" }))).toEqual({ least, greatest });
  });

  test("a claim in words only leaves everything open", () => {
    expect(rangeOf(figure({ low: null, high: null, qualifier: null }))).toBeNull();
  });
});

describe("figures count the same", () => {
  test("when measure and population agree", () => {
    expect(countTheSame(exactly(3), exactly(4))).toBe(true);
    expect(countTheSame(exactly(3), exactly(3, { population: "protesters" }))).toBe(false);
    expect(countTheSame(exactly(3), exactly(3, { measure: "injured" }))).toBe(false);
  });

  test("not when whom they count is not stated, unless they count no people", () => {
    expect(countTheSame(exactly(3, { population: null }), exactly(4, { population: null }))).toBe(false);
    const cities = exactly(186, { measure: "cities", population: null });
    expect(countTheSame(cities, { ...cities, low: 207, high: 207 })).toBe(true);
  });

  test("not when only their notes say what they count", () => {
    expect(countTheSame(exactly(3, { measure: "other" }), exactly(4, { measure: "other" }))).toBe(false);
  });

  test("not when their days do not overlap, or are not stated", () => {
    const before = exactly(38, { scope: until("2026-01-07") });
    const after = exactly(36_500, { scope: { start: "2026-01-08", end: "2026-01-09" } });
    expect(countTheSame(before, after)).toBe(false);
    expect(countTheSame(before, exactly(38, { scope: null }))).toBe(false);
  });
});

describe("sources differ", () => {
  test("when two origins give figures for the same that share no number", () => {
    expect(sourcesDiffer([exactly(3), exactly(6, { origin: hengaw })])).toBe(true);
    expect(sourcesDiffer([exactly(3), atLeast(5, { origin: hengaw })])).toBe(true);
  });

  test("not when the figures agree, or one is a floor below the other", () => {
    expect(sourcesDiffer([exactly(5), exactly(5, { origin: hengaw })])).toBe(false);
    expect(sourcesDiffer([exactly(6), atLeast(5, { origin: hengaw })])).toBe(false);
    expect(sourcesDiffer([atLeast(5), atLeast(12_000, { origin: hengaw })])).toBe(false);
  });

  test("not when one origin corrects itself, or counts other people", () => {
    expect(sourcesDiffer([exactly(3), exactly(6)])).toBe(false);
    expect(sourcesDiffer([exactly(1), exactly(2, { origin: hengaw, population: "security-forces" })])).toBe(
      false,
    );
  });

  test("not when a rounded figure was rounded from the other", () => {
    const about = figure({ low: 100, high: 100, qualifier: "about", origin: hengaw });
    expect(sourcesDiffer([exactly(97), about])).toBe(false);
  });

  test("not by what was seen at two moments", () => {
    const seen = (low: number, from: typeof hrana) => exactly(low, { measure: "bodies", origin: from });
    expect(sourcesDiffer([seen(200, hrana), seen(366, hengaw)])).toBe(false);
  });

  test("an early count does not contradict a later one that is greater", () => {
    const early = exactly(38, { scope: until("2026-01-07") });
    const late = exactly(3117, { scope: until("2026-01-21"), origin: hengaw });
    expect(excludeEachOther(early, late)).toBe(false);
    expect(excludeEachOther(late, early)).toBe(false);
  });

  test("a count of fewer days that is greater than a later total contradicts it", () => {
    const twoNights = exactly(30_304, { scope: { start: "2026-01-08", end: "2026-01-09" } });
    const total = exactly(3117, { scope: until("2026-01-21"), origin: hengaw });
    expect(excludeEachOther(twoNights, total)).toBe(true);
  });

  test("only the figures that contradict each other are named, in their order", () => {
    const [fars, agreeing, other] = [
      exactly(3),
      exactly(3, { origin: hengaw }),
      exactly(6, { origin: origin({ id: "ham-mihan" }) }),
    ];
    const words = figure({ low: null, high: null, qualifier: null, origin: origin({ id: "irib" }) });
    expect(contradicted([fars, words, agreeing, other])).toEqual([fars, agreeing, other]);
  });
});

test("figures of one measure and one population form a group, in order of the first", () => {
  const [a, b, c] = [
    exactly(3),
    exactly(1, { population: "security-forces" }),
    exactly(6, { origin: hengaw }),
  ];
  expect(groupsOf([a, b, c])).toEqual([
    { measure: "killed", population: "people", figures: [a, c] },
    { measure: "killed", population: "security-forces", figures: [b] },
  ]);
});

const randomFigure: fc.Arbitrary<Figure> = fc
  .record({
    measure: fc.constantFrom(...measures.slice(0, 4)),
    population: fc.option(fc.constantFrom(...populations.slice(0, 2))),
    low: fc.option(fc.integer({ min: 1, max: 60 })),
    rise: fc.option(fc.nat({ max: 20 })),
    qualifier: fc.option(fc.constantFrom(...qualifiers)),
    id: fc.constantFrom("hrana", "hengaw", "irib"),
  })
  .map(({ low, rise, id, ...parts }) =>
    figure({ ...parts, low, high: rise === null ? null : (low ?? 1) + rise, origin: origin({ id }) }),
  );

test("that two figures exclude each other holds both ways, and never of a figure and itself", () => {
  fc.assert(
    fc.property(randomFigure, randomFigure, (a, b) => {
      expect(excludeEachOther(a, b)).toBe(excludeEachOther(b, a));
      expect(excludeEachOther(a, a)).toBe(false);
    }),
  );
});

test("one more figure never mends a disagreement, and order does not matter", () => {
  fc.assert(
    fc.property(fc.array(randomFigure, { maxLength: 5 }), randomFigure, (figures, one) => {
      if (sourcesDiffer(figures)) expect(sourcesDiffer([one, ...figures])).toBe(true);
      expect(sourcesDiffer([...figures].reverse())).toBe(sourcesDiffer(figures));
    }),
  );
});
