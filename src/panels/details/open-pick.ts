import { atlas, events } from "../../state/atlas.ts";
import { recordIndex } from "../../state/record-index.ts";
import type { Picked } from "../../state/view-state.ts";

/** Opens a province, place or incident and asks the map to frame it, where a part of the map can be framed; null closes what is open. */
export function openPick(picked: Picked | null): void {
  events.picked(picked);
  if (picked !== null && canBeFramed(picked)) events.framingRequested(picked);
}

/** What is nationwide has no part of the map to itself. */
function canBeFramed({ kind, id }: Picked): boolean {
  const { dataset } = atlas.getState();
  if (kind !== "incident" || dataset === null) return true;
  return recordIndex(dataset).incidents.get(id)?.place.precision !== "country";
}
