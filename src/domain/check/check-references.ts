import { shown } from "../rejection.ts";
import type { CheckContext } from "./context.ts";
import type { Fault } from "./finding.ts";
import { step } from "./json-pointer.ts";
import { nearest } from "./nearest.ts";

/** One id that must be there. */
export interface Reference {
  readonly to: "origin" | "document" | "incident";
  readonly id: string | undefined;
  readonly pointer: string;
}

/** References to records that are not there. Where the others are not known, none is judged. */
export function referenceFaults(references: readonly Reference[], known: KnownIds): Fault[] {
  return references.flatMap(({ to, id, pointer }): Fault[] => {
    const ids = known[to];
    if (id === undefined || ids === null || ids.has(id)) return [];
    const near = nearest(id, ids);
    const file = to === "incident" ? "incidents.geojson" : "sources.json";
    const mend = near ? `did you mean ${shown(near)}?` : `add the ${to} to ${file} first`;
    return [
      {
        class: "schema.reference",
        pointer,
        found: shown(id),
        expected: `the id of one of the ${to}s in ${file}`,
        mend,
      },
    ];
  });
}

/** The ids of each kind of record that can be referred to; null for a kind that is not known. */
export interface KnownIds {
  readonly origin: ReadonlySet<string> | null;
  readonly document: ReadonlySet<string> | null;
  readonly incident: ReadonlySet<string> | null;
}

/** The ids that a context knows, with those of the incidents in the file itself. */
export function knownIds(context: CheckContext, incidents: ReadonlySet<string>): KnownIds {
  return { origin: context.origins, document: context.documents, incident: incidents };
}

/** Items of a list of ids that stand in it twice. */
export function repeatedItems(ids: readonly string[] | undefined, pointer: string): Fault[] {
  const seen = new Set<string>();
  return (ids ?? []).flatMap((id, index): Fault[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        class: "schema.duplicate-item",
        pointer: pointer + step(index),
        found: shown(id),
        expected: "each id once",
        mend: "delete one of the two",
      },
    ];
  });
}
