import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bbox } from "@turf/bbox";
import fc from "fast-check";
import type { Dataset } from "../../src/domain/dataset.ts";
import { type Language, languages } from "../../src/domain/language.ts";
import { provinceIds } from "../../src/domain/vocabulary.ts";
import type { Basemap } from "../../src/drawing/basemap.ts";
import { composeFigure } from "../../src/figure/compose-figure.ts";
import { type FigureScope, figureSubject } from "../../src/figure/content/subject.ts";
import {
  defaultFigureOptions,
  type FigureOptions,
  type FigureSizeName,
  figureSizeNames,
  figureSizes,
  freeSide,
  freeSize,
} from "../../src/figure/figure-options.ts";
import type { FigureTree } from "../../src/figure/tree/figure-tree.ts";
import { figureThemes } from "../../src/figure/tree/palette.ts";
import { Locale } from "../../src/i18n/locale.ts";
import { defaultViewState, type ViewState } from "../../src/state/view-state.ts";
import { randomFilter } from "./random-filter.ts";

/** What a figure is asked for with. */
export interface FigureCase {
  readonly language: Language;
  readonly scope: FigureScope | null;
  readonly state: ViewState;
  readonly options: FigureOptions;
}

/** The edition that figures of tests are of. */
export const isoEdition = { version: "7c1e9a2", day: "2026-11-22" };

const read = (layer: string) =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, "..", "..", "data", "basemap", `${layer}.geojson`), "utf8"),
  );

/** The base map as it is published. */
export const publishedBasemap: Basemap = {
  sheet: bbox(read("countries")),
  countries: read("countries"),
  lakes: read("lakes"),
  rivers: read("rivers"),
  towns: read("towns"),
  seas: read("sea-labels"),
};

const locales = {
  en: new Locale("en"),
  fa: new Locale("fa"),
} satisfies Record<Language, Locale>;

/** The figure of a case, on a site of its own. */
export function treeOf(dataset: Dataset, { language, scope, state, options }: FigureCase): FigureTree {
  const subject = figureSubject({
    dataset,
    basemap: publishedBasemap,
    edition: isoEdition,
    state,
    scope,
    address: "https://atlas.example/",
  });
  return composeFigure(subject, options, locales[language]);
}

/** The picture of a province in Persian, with all its parts. */
export const kermanshah: FigureCase = {
  language: "fa",
  scope: { kind: "province", id: "IR-05" },
  state: defaultViewState,
  options: defaultFigureOptions,
};

const scopes: fc.Arbitrary<FigureScope> = fc.oneof(
  fc.constant({ kind: "iran" as const }),
  fc.constantFrom(...provinceIds).map((id) => ({ kind: "province" as const, id })),
  fc
    .record({
      lon: fc.integer({ min: 4400, max: 6300 }).map((hundredths) => hundredths / 100),
      lat: fc.integer({ min: 2500, max: 3970 }).map((hundredths) => hundredths / 100),
      zoom: fc.integer({ min: 50, max: 120 }).map((tenths) => tenths / 10),
    })
    .map((camera) => ({ kind: "view" as const, camera })),
);

const freeSizes = fc
  .record({
    width: fc.integer({ min: freeSide.least, max: freeSide.most }),
    height: fc.integer({ min: freeSide.least, max: freeSide.most }),
  })
  .map(freeSize);

const sizes = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...figureSizeNames).map((name) => figureSizes[name]) },
  { weight: 1, arbitrary: freeSizes },
);

const titles = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "Kermanshah in January",
      "کرمانشاه در دی‌ماه",
      "A ".repeat(90),
      "W".repeat(190),
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 200, unit: "grapheme" }) },
);

/** Any figure of a record: filters, scopes, languages and parts at random, of any size, or of one that is named or free. */
export function randomFigure(dataset: Dataset, sizeName?: FigureSizeName | "free"): fc.Arbitrary<FigureCase> {
  return fc.record({
    language: fc.constantFrom(...languages),
    scope: scopes,
    state: fc
      .oneof(
        { weight: 2, arbitrary: randomFilter(dataset) },
        { weight: 1, arbitrary: fc.constant(defaultViewState.filter) },
      )
      .map((filter) => ({ ...defaultViewState, filter })),
    options: fc.record({
      size: sizesNamed(sizeName),
      list: fc.boolean(),
      strip: fc.boolean(),
      qr: fc.boolean(),
      theme: fc.constantFrom(...figureThemes),
      title: titles,
    }),
  });
}

function sizesNamed(name: FigureSizeName | "free" | undefined): fc.Arbitrary<FigureOptions["size"]> {
  if (name === undefined) return sizes;
  return name === "free" ? freeSizes : fc.constant(figureSizes[name]);
}
