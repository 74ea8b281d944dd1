import type { Dataset } from "../domain/dataset.ts";
import { WholeArchive } from "./archive.ts";
import type { Filter } from "./filter.ts";
import { Selection } from "./selection.ts";

/** What is kept of a dataset between questions. It goes when the dataset goes; an answer also when its filter goes. */
interface Prepared {
  readonly archive: WholeArchive;
  readonly answers: WeakMap<Filter, Selection>;
}

const preparations = new WeakMap<Dataset, Prepared>();

/**
 * The answer to a filter. The same dataset and filter objects give the same selection object, so that
 * everything derived from it can be memoised by identity.
 */
export function select(dataset: Dataset, filter: Filter): Selection {
  const { archive, answers } = preparationOf(dataset);
  const answer = answers.get(filter) ?? new Selection(archive.knownOn(filter.known), filter);
  answers.set(filter, answer);
  return answer;
}

/**
 * Makes ready for searches, so many incidents more, and says whether all are. Not needed: the first search of a dataset
 * makes ready what is left, which takes long in a large one.
 */
export function prepareSearch(dataset: Dataset, incidents: number): boolean {
  return preparationOf(dataset).archive.prepareSearch(incidents);
}

/**
 * Works out ahead what dragging a filter's window will need, as long as there is time, and says whether all is there. Not
 * needed: a drag works out what is missing as it goes.
 */
export function prepareDrag(dataset: Dataset, filter: Filter, hasTime: () => boolean): boolean {
  return preparationOf(dataset).archive.knownOn(filter.known).prepareMoves(filter, hasTime);
}

function preparationOf(dataset: Dataset): Prepared {
  const kept = preparations.get(dataset);
  if (kept) return kept;
  const made: Prepared = { archive: new WholeArchive(dataset), answers: new WeakMap() };
  preparations.set(dataset, made);
  return made;
}
