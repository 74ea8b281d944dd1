import type { Picked } from "../../state/view-state.ts";

/** A text that is the same for the same pick: what links carry as `data-pick`. */
export function pickedKey(picked: Picked | null): string {
  return picked === null ? "overview" : `${picked.kind}:${picked.id}`;
}
