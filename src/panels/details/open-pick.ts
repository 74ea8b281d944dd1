import { atlas, events } from "../../state/atlas.ts";
import { recordIndex } from "../../state/record-index.ts";
import type { Picked } from "../../state/view-state.ts";

/** Whether a reader opened something that the panel has not yet taken note of. */
let isFresh = false;

/** Opens a province, place or incident and asks the map to frame it, where a part of the map can be framed; null closes what is open. */
export function openPick(picked: Picked | null): void {
  isFresh = picked !== null;
  events.picked(picked);
  if (picked !== null && canBeFramed(picked)) events.framingRequested(picked);
}

/**
 * Whether something was opened since this was last asked. A panel that is only now built, because another
 * view led to it, asks this: the store says what is picked, but not whether a reader or the address picked it.
 */
export function takeFreshPick(): boolean {
  const was = isFresh;
  isFresh = false;
  return was;
}

/** What is nationwide has no part of the map to itself. */
function canBeFramed({ kind, id }: Picked): boolean {
  const { dataset } = atlas.getState();
  if (kind !== "incident" || dataset === null) return true;
  return recordIndex(dataset).incidents.get(id)?.place.precision !== "country";
}
