import type { RecordChange } from "../domain/compare/compare-contents.ts";
import { placeIdOf } from "../selection/place.ts";
import type { Selection } from "../selection/selection.ts";
import type { Mark } from "./marks.ts";

/** How an incident of a previewed file differs from the published record, with its sign, in the order of signs. */
export const changeSigns = { added: "+", changed: "~", removed: "−" } as const;
export type ChangeKind = keyof typeof changeSigns;
export const changeKinds = ["added", "changed", "removed"] as const satisfies readonly ChangeKind[];

/** Which kinds of change the incidents shown at a place have, by the place's id; places without any are left out. */
export type PlaceChanges = ReadonlyMap<string, ReadonlySet<ChangeKind>>;

/** No change anywhere: as without a preview. */
export const noChanges: PlaceChanges = new Map();

/** The changes at the places of a selection. The same changes and selection give equal, not the same, maps. */
export function placeChanges(
  selection: Selection,
  changes: readonly Pick<RecordChange, "id" | "kind">[],
): PlaceChanges {
  if (changes.length === 0) return noChanges;
  const kinds = new Map(changes.map(({ id, kind }) => [id, kind]));
  const found = new Map<string, Set<ChangeKind>>();
  for (const incident of selection.incidents) {
    const kind = kinds.get(incident.id);
    const placeId = placeIdOf(incident);
    if (kind === undefined || placeId === null) continue;
    found.set(placeId, (found.get(placeId) ?? new Set()).add(kind));
  }
  return found;
}

/** The signs of all that a mark stands for, "+~"; "" where nothing of it has changed. */
export function signsOf({ places }: Pick<Mark, "places">, changes: PlaceChanges): string {
  if (changes.size === 0) return "";
  return changeKinds
    .filter((kind) => places.some(({ place }) => changes.get(place.id)?.has(kind)))
    .map((kind) => changeSigns[kind])
    .join("");
}
