import type { Dataset } from "../domain/dataset.ts";
import type { Day } from "../domain/day.ts";
import { knownOn } from "../domain/known-on.ts";
import { buildColumns, type Columns } from "./columns.ts";
import type { Filter } from "./filter.ts";
import { SearchIndex } from "./search-index.ts";
import { Selection } from "./selection.ts";
import { tally } from "./tally.ts";

/** What is kept of a dataset between questions. It goes when the dataset goes; an answer also when its filter goes. */
interface Prepared {
  readonly columns: Columns;
  readonly search: SearchIndex;
  readonly answers: WeakMap<Filter, Selection>;
  known: { readonly day: Day | null; readonly dataset: Dataset } | undefined;
}

const preparations = new WeakMap<Dataset, Prepared>();

/**
 * The answer to a filter. The same dataset and filter objects give the same selection object, so that
 * everything derived from it can be memoised by identity.
 */
export function select(dataset: Dataset, filter: Filter): Selection {
  const whole = preparationOf(dataset);
  const answer = whole.answers.get(filter) ?? answerTo(filter, dataset, whole);
  whole.answers.set(filter, answer);
  return answer;
}

function answerTo(filter: Filter, dataset: Dataset, whole: Prepared): Selection {
  const known = asKnown(dataset, whole, filter.known);
  const { columns, search } = preparationOf(known);
  const counts = tally(columns, filter, search.matches(filter.text));
  return new Selection({ dataset: known, filter, columns, tally: counts });
}

function preparationOf(dataset: Dataset): Prepared {
  const kept = preparations.get(dataset);
  if (kept) return kept;
  const made: Prepared = {
    columns: buildColumns(dataset),
    search: new SearchIndex(dataset),
    answers: new WeakMap(),
    known: undefined,
  };
  preparations.set(dataset, made);
  return made;
}

function asKnown(dataset: Dataset, whole: Prepared, day: Day | null): Dataset {
  if (whole.known?.day !== day) whole.known = { day, dataset: knownOn(dataset, day) };
  return whole.known.dataset;
}
