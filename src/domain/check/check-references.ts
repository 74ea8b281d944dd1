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
    if (id === undefined || !known.isMissing(to, id)) return [];
    const near = known.near(to, id);
    const file = to === "incident" ? "incidents.geojson" : "sources.json";
    const mend = near ? `did you mean ${shown(near)}?` : `add the ${to} to ${file} first`;
    const expected = `the id of one of the ${to}s in ${file}`;
    return [{ class: "schema.reference", pointer, found: shown(id), expected, mend }];
  });
}

/** So many ids are compared with all others, which takes time; a file with more that lead nowhere belongs to another record. */
const MOST_SUGGESTIONS = 200;

/** The ids of each kind of record that can be referred to; null for a kind that is not known. */
export class KnownIds {
  readonly #ids: Readonly<Record<Reference["to"], ReadonlySet<string> | null>>;
  #suggestions = 0;

  constructor({ origins, documents }: CheckContext, incidents: ReadonlySet<string>) {
    this.#ids = { origin: origins, document: documents, incident: incidents };
  }

  /** Whether a kind is known and has no such id. */
  isMissing(to: Reference["to"], id: string): boolean {
    return this.#ids[to]?.has(id) === false;
  }

  /** The id that may have been meant; undefined where none is near. */
  near(to: Reference["to"], id: string): string | undefined {
    this.#suggestions++;
    if (this.#suggestions > MOST_SUGGESTIONS) return undefined;
    const ids = this.#ids[to] ?? [];
    return nearest(id, ids) ?? onlyBeginning(id, ids);
  }
}

/** The one id of which what was written is the beginning, as where the day was left out; undefined for none or several. */
function onlyBeginning(written: string, ids: Iterable<string>): string | undefined {
  const [only, ...others] = [...ids].filter((id) => id.startsWith(`${written}-`));
  return others.length === 0 ? only : undefined;
}

/** The ids that a context knows, with those of the incidents in the file itself. */
export function knownIds(context: CheckContext, incidents: ReadonlySet<string>): KnownIds {
  return new KnownIds(context, incidents);
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
