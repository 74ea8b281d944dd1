import type { Dataset } from "../domain/dataset.ts";
import { placeIdOf } from "../selection/place.ts";
import { recordIndex } from "./record-index.ts";
import type { Picked, ViewState } from "./view-state.ts";

/** A state without what this edition of the record does not hold, and the ids that were left out. */
export interface KnownReading {
  readonly state: Pick<ViewState, "filter" | "picked">;
  readonly unknown: readonly string[];
}

/** Leaves out of a link's state the origins and the pick that the record does not hold. What is known stays the same object. */
export function withoutUnknownIds(
  { filter, picked }: Pick<ViewState, "filter" | "picked">,
  dataset: Dataset,
): KnownReading {
  const { origins } = recordIndex(dataset);
  const unknown = filter.origins.filter((id) => !origins.has(id));
  const known =
    unknown.length === 0 ? filter : { ...filter, origins: filter.origins.filter((id) => origins.has(id)) };
  if (picked === null || isKnownPick(picked, dataset)) return { state: { filter: known, picked }, unknown };
  return { state: { filter: known, picked: null }, unknown: [...unknown, picked.id] };
}

function isKnownPick({ kind, id }: Picked, dataset: Dataset): boolean {
  switch (kind) {
    case "province":
      return recordIndex(dataset).provinces.has(id);
    case "incident":
      return recordIndex(dataset).incidents.has(id);
    case "place":
      return dataset.incidents.some((incident) => placeIdOf(incident) === id);
  }
}
