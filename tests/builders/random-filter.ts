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

function someOf<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  const none: Value[] = [];
  return fc.oneof({ weight: 5, arbitrary: fc.constant(none) }, fc.subarray([...values], { minLength: 1 }));
}
