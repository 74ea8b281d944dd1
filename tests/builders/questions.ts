import fc from "fast-check";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Filter } from "../../src/selection/filter.ts";
import { select } from "../../src/selection/select.ts";
import type { Selection } from "../../src/selection/selection.ts";
import { BruteForce } from "./brute-force.ts";
import { dataset } from "./incident.ts";
import { large, randomDataset, small } from "./random-dataset.ts";
import { randomFilter, randomQuestion } from "./random-filter.ts";

/** A filter on a dataset, with the program's answer and the naive one. */
export interface Question {
  readonly data: Dataset;
  readonly filter: Filter;
  readonly selection: Selection;
  readonly naive: BruteForce;
}

/** Ten thousand random incidents, the same in every run. */
export const [tenThousand = dataset()] = fc.sample(randomDataset(large), { seed: 8_012_026, numRuns: 1 });

/** Holds a property against many small random datasets, each with a filter of its own. */
export function holdsInSmall(property: (question: Question) => void, runs = 200): void {
  const check = ([data, filter]: readonly [Dataset, Filter]) => property(questionOf(data, filter));
  fc.assert(fc.property(randomQuestion(small), check), { numRuns: runs });
}

/** Holds a property against many random filters on the ten thousand, each with a value of what `beside` gives. */
export function holdsInTenThousand<Beside>(
  beside: fc.Arbitrary<Beside>,
  property: (question: Question, beside: Beside) => void,
  runs = 24,
): void {
  const check = (filter: Filter, value: Beside) => property(questionOf(tenThousand, filter), value);
  fc.assert(fc.property(randomFilter(tenThousand), beside, check), { numRuns: runs });
}

/** Holds a property against small datasets and the ten thousand alike. */
export function holds(property: (question: Question) => void): void {
  holdsInSmall(property);
  holdsInTenThousand(fc.constant(undefined), property, 12);
}

function questionOf(data: Dataset, filter: Filter): Question {
  return { data, filter, selection: select(data, filter), naive: new BruteForce(data, filter) };
}
