import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { publishedRecord } from "../../../tests/builders/record.ts";
import { hasNumber } from "../../domain/comparison.ts";
import type { Toll } from "../../domain/toll.ts";
import { measures } from "../../domain/vocabulary.ts";
import { Locale } from "../../i18n/locale.ts";
import { openFilter } from "../../selection/filter.ts";
import { atlas, events } from "../../state/atlas.ts";
import { LocaleProvider } from "../../ui/locale-context.tsx";
import { figureScale } from "../claims/figure-scale.ts";
import { TollsView } from "./tolls-view.tsx";

const record = publishedRecord();
const english = new Locale("en", "gregorian");
const persian = new Locale("fa", "solar-hijri");
const sums = sumsOf(record.tolls);

// Two hundred controls in two languages, drawn without a browser, take a second on a quiet machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

beforeAll(() => {
  events.datasetLoaded(record, []);
  // Without a browser React asks a store for its first state, which has no record yet.
  vi.spyOn(atlas, "getInitialState").mockImplementation(() => atlas.getState());
});

function markupOf(locale: Locale): string {
  return renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <TollsView />
    </LocaleProvider>,
  );
}

const views = measures
  .filter((measure) => record.tolls.some((toll) => toll.measure === measure))
  .flatMap((measure) => [
    { language: "English", locale: english, measure },
    { language: "Persian", locale: persian, measure },
  ]);

describe.each(views)("the $measure in $language", ({ locale, measure }) => {
  const tolls = record.tolls.filter((toll) => toll.measure === measure);
  let markup = "";
  beforeAll(() => {
    events.measureChosen(measure);
    events.filterChanged(openFilter);
    markup = markupOf(locale);
  });

  test("no number of the page is the sum of figures that were never added", () => {
    const shown = numbersIn(markup).filter((number) => !isStated(number, tolls));
    expect(shown.filter((number) => sums.has(number))).toEqual([]);
  });

  test("the table has one row for each claim, with its origin and its day or that none is stated", () => {
    const rows = markup.split("<tbody").at(1)?.split("<tr").slice(1) ?? [];
    expect(rows.length).toBe(tolls.length);
    for (const toll of tolls) {
      const day = toll.asOf === null ? locale.t("date.undated") : locale.day(toll.asOf);
      const own = rows.filter(
        (row) => row.includes(escaped(locale.text(toll.origin.name))) && row.includes(day),
      );
      expect(own.length, toll.id).toBeGreaterThan(0);
    }
  });

  test("every mark tells its whole claim: who, how many, as of when, how sure", () => {
    const names = [...markup.matchAll(/data-toll="([^"]+)"[^>]*aria-label="([^"]+)"/g)];
    const isDrawn = measure !== "other" && tolls.filter(hasNumber).length > 1;
    expect(names.length).toBe(isDrawn ? tolls.length : 0);
    for (const [, id, name] of names) {
      const toll = tolls.find((one) => one.id === id);
      expect(toll && told(toll, locale).filter((fact) => !name?.includes(fact)), id).toEqual([]);
    }
  });
});

test("5,002 and 3,117 are shown, their sum and their mean are not", () => {
  events.measureChosen("killed");
  for (const locale of [english, persian]) {
    const numbers = numbersIn(markupOf(locale));
    expect(numbers).toContain(5002);
    expect(numbers).toContain(3117);
    expect(numbers).not.toContain(5002 + 3117);
    expect(numbers).not.toContain(5002 + 9787);
    expect(numbers).not.toContain(Math.round((5002 + 3117) / 2));
  }
});

test("the sums that are searched for are many, so that the search means something", () => {
  expect(sums.has(8119)).toBe(true);
  expect(sums.has(14_789)).toBe(true);
  expect(sums.size).toBeGreaterThan(2000);
  expect([8119, 14_789].filter((sum) => isStated(sum, record.tolls))).toEqual([]);
  expect(numbersIn("a total of 8,119, or ۱۴٬۷۸۹")).toEqual([8119, 14_789]);
});

test("a date window hides no toll, and the page says that it does not apply", () => {
  events.measureChosen("killed");
  events.filterChanged({ from: "2026-01-01", to: "2026-01-02" });
  const markup = markupOf(english);
  events.filterChanged(openFilter);
  const killed = record.tolls.filter(({ measure }) => measure === "killed");
  const origins = new Set(killed.map(({ origin }) => origin.id)).size;
  expect(markup).toContain(english.t("tolls.count", { count: killed.length, origins }));
  expect(markup).toContain("the filters of date do not apply");
});

/** Sums of any two figures of different tolls; small ones are left out, since days and counts are small numbers too. */
function sumsOf(tolls: readonly Toll[]): ReadonlySet<number> {
  const figures = tolls.map(({ low, high }) => [...new Set([low, high].filter((figure) => figure !== null))]);
  const sums = new Set<number>();
  figures.forEach((own, index) => {
    for (const other of figures.slice(index + 1).flat()) for (const figure of own) sums.add(figure + other);
  });
  return new Set([...sums].filter((sum) => sum >= 1000));
}

/** Whether somebody put a number forward: it is a figure, a part, in a text of the record, a year, or a height on the scale. */
function isStated(number: number, tolls: readonly Toll[]): boolean {
  return statedNumbers.has(number) || scaleNumbers(tolls).has(number);
}

const statedNumbers: ReadonlySet<number> = new Set(
  [
    ...record.tolls.flatMap(({ low, high, parts }) => [low, high, ...parts.map(({ value }) => value)]),
    ...numbersIn(JSON.stringify([record.tolls, record.origins, record.documents])),
    ...[2025, 2026, 1404],
  ].filter((number) => number !== null),
);

function scaleNumbers(tolls: readonly Toll[]): ReadonlySet<number> {
  return new Set(figureScale(tolls, { top: 0, bottom: 470 }).ticks.map(({ value }) => value));
}

/** The numbers that a reader meets in texts, names and titles, in either writing; what only lays out the page is left out. */
function numbersIn(markup: string): number[] {
  const read = markup
    .replaceAll(
      / (?:d|x|y|x1|x2|y1|y2|r|transform|style|viewBox|width|height|class|id|href|for|points)="[^"]*"/g,
      " ",
    )
    .replaceAll(/(?:data-toll|aria-labelledby|aria-describedby|aria-controls|htmlFor)="[^"]*"/g, " ")
    .replaceAll(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)));
  return [...read.matchAll(/\d+(?:[,٬]\d{3})*/g)].map(([text]) => Number(text.replaceAll(/[,٬]/g, "")));
}

/** What a claim is never told without: who says it, its figures, as of when (or that no day is stated), how sure. */
function told({ origin, low, high, asOf, status }: Toll, locale: Locale): string[] {
  return [
    escaped(locale.text(origin.name)),
    ...[low, high].filter((figure) => figure !== null).map(locale.number),
    asOf === null ? locale.t("claim.fact.asOfNone") : locale.day(asOf),
    locale.t(`status.${status}`),
  ];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;").replaceAll('"', "&quot;");
}
