import type { Dataset } from "../domain/dataset.ts";
import type { Incident } from "../domain/incident.ts";
import type { Province } from "../domain/province.ts";
import type { Origin } from "../domain/source.ts";

/** Look-ups by id, for links and panels. */
export interface RecordIndex {
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly provinces: ReadonlyMap<string, Province>;
  readonly origins: ReadonlyMap<string, Origin>;
}

const indexes = new WeakMap<Dataset, RecordIndex>();

/** The look-ups of a dataset, made once. */
export function recordIndex(dataset: Dataset): RecordIndex {
  const kept = indexes.get(dataset);
  if (kept) return kept;
  const made: RecordIndex = {
    incidents: byId(dataset.incidents),
    provinces: byId(dataset.provinces),
    origins: byId(dataset.origins),
  };
  indexes.set(dataset, made);
  return made;
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}
