import type { RecordChange } from "./compare-contents.ts";

/**
 * The address at which the atlas shows a record: an incident picked on the map, tolls in their view. Null without
 * `base` (where the atlas is served), for removed records and for those that have no place of their own.
 */
export function recordLink({ list, kind, id }: RecordChange, base: string | null): string | null {
  if (base === null || kind === "removed" || id === "") return null;
  const page = base.replace(/#.*$/, "");
  if (list === "incidents") return `${page}#incident=${encodeURIComponent(id)}`;
  return list === "tolls" ? `${page}#view=tolls` : null;
}
