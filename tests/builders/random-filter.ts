import fc from "fast-check";
import type { Dataset } from "../../src/domain/dataset.ts";
import { categories, originKinds, provinceIds } from "../../src/domain/vocabulary.ts";
import { axes, type Filter } from "../../src/selection/filter.ts";
import { randomDataset, randomDay, type Size } from "./random-dataset.ts";

/** What readers type for the texts of a random dataset, for nothing, and for what is nowhere. */
const queries = [
  "kahrizak",
  "KAHRIZAK bodies",
  "کهریزک",
  "كهريزك",
  "shahre qods",
  "hospital shahr",
  "بيمارستانهاي",
  "بیمارستان های",
  "kermanshah",
  "۲۰۵ bags",
  "18 دي",
  "ap",
  "is",
  "mothers vigil",
  "province 07",
  "استان ۱۳",
  "origin 3",
  "nowhere at all",
  "--",
  "  ",
];

/** A filter that asks of a dataset something that may be there, facet by facet or not at all. */
export function randomFilter({ origins }: Dataset): fc.Arbitrary<Filter> {
  const ids = ["unheard-of", ...origins.map(({ id }) => id)];
  return fc.record({
    axis: fc.constantFrom(...axes),
    from: fc.option(randomDay, { freq: 2 }),
    to: fc.option(randomDay, { freq: 2 }),
    origins: someOf(ids),
    kinds: someOf(originKinds),
    categories: someOf(categories),
    independent: fc.constantFrom(1, 1, 1, 1, 2, 3),
    provinces: someOf(provinceIds),
    text: fc.oneof({ weight: 4, arbitrary: fc.constant("") }, fc.constantFrom(...queries)),
    known: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, randomDay),
  });
}

/** A random dataset with a filter for it. */
export function randomQuestion(size: Size): fc.Arbitrary<readonly [Dataset, Filter]> {
  return randomDataset(size).chain((data) => fc.tuple(fc.constant(data), randomFilter(data)));
}

/**
 * Filters one after another as a reader makes them: each changes a part or two of the one before it, most
 * often an end of the window, so that answers worked out from the last one are put to the test.
 */
export function randomFilters(data: Dataset): fc.Arbitrary<Filter[]> {
  const change = fc.oneof(
    { weight: 6, arbitrary: partOf(data, ["from"]) },
    { weight: 6, arbitrary: partOf(data, ["to"]) },
    { weight: 3, arbitrary: partOf(data, ["from", "to"]) },
    { weight: 1, arbitrary: fc.constant<Partial<Filter>>({ from: null, to: null }) },
    ...facetParts.map((part) => ({ weight: 1, arbitrary: partOf(data, [part]) })),
  );
  return fc
    .tuple(randomFilter(data), fc.array(change, { minLength: 1, maxLength: 12 }))
    .map(([first, changes]) => {
      const filters = [first];
      for (const part of changes) filters.push({ ...first, ...filters.at(-1), ...part });
      return filters;
    });
}

const facetParts = [
  "axis",
  "origins",
  "kinds",
  "categories",
  "independent",
  "provinces",
  "text",
  "known",
] as const;

/** The named parts of a random filter. */
function partOf(data: Dataset, parts: readonly (keyof Filter)[]): fc.Arbitrary<Partial<Filter>> {
  return randomFilter(data).map((filter) => Object.fromEntries(parts.map((part) => [part, filter[part]])));
}

function someOf<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  const none: Value[] = [];
  return fc.oneof({ weight: 5, arbitrary: fc.constant(none) }, fc.subarray([...values], { minLength: 1 }));
}
