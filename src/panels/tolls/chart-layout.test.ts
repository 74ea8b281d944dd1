import { describe, expect, test } from "vitest";
import { publishedRecord } from "../../../tests/builders/record.ts";
import { hasNumber } from "../../domain/comparison.ts";
import type { Toll } from "../../domain/toll.ts";
import { type Measure, measures } from "../../domain/vocabulary.ts";
import { Locale } from "../../i18n/locale.ts";
import { openFilter } from "../../selection/filter.ts";
import { selectTolls } from "../../selection/select-tolls.ts";
import { layOutChart } from "./chart-layout.ts";
import { seriesLabel, wordLabel } from "./chart-texts.ts";
import { overlap } from "./place-labels.ts";
import { boxOf } from "./place-marks.ts";
import { seriesOf, startOfPeriod } from "./series.ts";
import { estimatedWidth } from "./text-width.ts";

const all = selectTolls(publishedRecord(), openFilter);
const english = { locale: new Locale("en", "gregorian"), width: estimatedWidth };

function layoutOf(measure: Measure, width: number, shown?: readonly Toll[]) {
  const tolls = all.filter((toll) => toll.measure === measure);
  return layOutChart({
    width,
    plotHeight: 470,
    series: seriesOf(shown ?? tolls, startOfPeriod(tolls)),
    reach: tolls,
    shaded: { start: "2026-01-08", end: "2026-01-28" },
    label: (series) => seriesLabel(series, english),
    words: (toll, room) => wordLabel(toll, room, english),
  });
}

const sizes = [340, 980].flatMap((width) => measures.map((measure) => ({ measure, width })));

describe.each(sizes)("$measure at $width px", ({ measure, width }) => {
  const { series, words, plot } = layoutOf(measure, width);

  test("every toll has one mark, within the chart", () => {
    const marks = series.flatMap((one) => one.marks);
    const tolls = all.filter((toll) => toll.measure === measure);
    expect(marks.length).toBe(tolls.filter(hasNumber).length);
    expect(words.length).toBe(tolls.length - marks.length);
    for (const { ends } of marks) {
      for (const end of ends) {
        expect(end).toBeGreaterThanOrEqual(plot.top);
        expect(end).toBeLessThanOrEqual(plot.bottom);
      }
    }
  });

  test("no label lies on another, on a mark, or beyond the chart", () => {
    const boxes = series.flatMap(({ label }) => (label ? [label.box] : []));
    const marks = series.flatMap((one) => one.marks.map(boxOf));
    boxes.forEach((box, index) => {
      expect([...marks, ...boxes.slice(0, index)].filter((other) => overlap(box, other))).toEqual([]);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
    });
  });

  test("words stay within the chart", () => {
    for (const { textX, text } of words) {
      expect(textX).toBeGreaterThanOrEqual(-1);
      expect(textX + text.width).toBeLessThanOrEqual(width);
    }
  });
});

test("a span has its two ends and nothing between them", () => {
  const range = layoutOf("killed", 980)
    .series.flatMap((one) => one.marks)
    .find(({ toll }) => toll.id === "sunday-times-killed-2026-01-18");
  expect(range?.ends.length).toBe(2);
  expect(range?.open).toBeNull();
});

test("figures that lie far apart stand on a logarithmic scale, others on one from 0", () => {
  expect(layoutOf("killed", 980).scale.kind).toBe("logarithmic");
  const { scale, plot } = layoutOf("cities", 980);
  expect(scale.kind).toBe("linear");
  expect(scale.y(0)).toBe(plot.bottom);
});

test("almost every series of the killed finds room for its label on a desktop", () => {
  const { series } = layoutOf("killed", 980);
  expect(series.filter(({ label }) => label === null).length).toBeLessThanOrEqual(2);
});

test("the frame holds still when fewer claims are shown in it", () => {
  const tolls = all.filter((toll) => toll.measure === "killed");
  const early = layoutOf("killed", 980, tolls.slice(0, 12));
  const whole = layoutOf("killed", 980);
  expect(early.dayTicks).toEqual(whole.dayTicks);
  expect(early.scale.ticks).toEqual(whole.scale.ticks);
  expect(early.series.flatMap(({ marks }) => marks).length).toBeLessThan(13);
});

test("two claims make no line, and no line reaches beyond the last claim", () => {
  const { series } = layoutOf("killed", 980);
  const hengaw = series.find((one) => one.series.origin.id === "hengaw");
  expect(hengaw?.line).toBeNull();
  const hrana = series.find((one) => one.series.origin.id === "hrana" && one.series.population === "people");
  const last = hrana?.marks.at(-1);
  expect(hrana?.line?.match(/H([\d.]+)V/g)?.at(-1)).toBe(`H${Math.round((last?.x ?? 0) * 10) / 10}V`);
});
