import { checkFile } from "../check/check-file.ts";
import { statedId } from "../check/check-ids.ts";
import { type CheckContext, type Contents, contextFrom } from "../check/context.ts";
import type { Finding } from "../check/finding.ts";
import { items, member } from "../check/json-pointer.ts";
import { Placement } from "../check/placement.ts";
import { shown } from "../rejection.ts";
import type { RecordDraft } from "./record-draft.ts";

/** Judges drafts of one record by the rules of the record, against all the others. Pointers of what it finds are those of the draft. */
export class DraftJudge {
  readonly #context: CheckContext;
  readonly #taken: ReadonlySet<string>;

  /** Of the contents of the record's files and the base map's countries; `id` is that of the incident that is edited, null for a new one. */
  constructor(contents: Contents, countries: unknown, id: string | null) {
    const context = contextFrom(contents, countries);
    const incidents = context.incidents.filter((incident) => statedId(incident) !== id);
    this.#context = { ...context, incidents, formerIncidents: [] };
    this.#taken = new Set(incidents.flatMap((incident) => statedId(incident) ?? []));
  }

  /** The ground that places are compared with. */
  get outline(): CheckContext["outline"] {
    return this.#context.outline;
  }

  /** Whether another incident has an id. */
  isTaken(id: string): boolean {
    return this.#taken.has(id);
  }

  /** Whether an origin or a document of the record has an id. */
  isSourceTaken(id: string): boolean {
    return this.#context.origins?.has(id) === true || this.#context.documents?.has(id) === true;
  }

  /** What is wrong with a draft, or worth another look. */
  findings(draft: RecordDraft): readonly Finding[] {
    const features = { type: "FeatureCollection", features: [draft.incident] };
    const sources = { origins: draft.origins, documents: draft.documents };
    return [
      ...this.#takenId(draft),
      ...this.#found("incidents.geojson", features, draft).map((finding) => ({
        ...finding,
        pointer: finding.pointer.replace(/^\/features\/0/, "/incident"),
      })),
      ...this.#found("sources.json", sources, draft),
    ];
  }

  #found(name: string, content: unknown, { origins, documents }: RecordDraft): readonly Finding[] {
    const context = {
      ...this.#context,
      origins: withIds(this.#context.origins, origins),
      documents: withIds(this.#context.documents, documents),
    };
    return checkFile({ name, bytes: new TextEncoder().encode(JSON.stringify(content)) }, context).findings;
  }

  #takenId({ incident }: RecordDraft): readonly Finding[] {
    const id = statedId(incident);
    if (id === undefined || !this.#taken.has(id)) return [];
    const fault = {
      class: "id.duplicate",
      pointer: "/incident/id",
      offset: 0,
      found: `${shown(id)}, which another incident has`,
      expected: "an id of its own",
      mend: "write another id, or edit that incident",
    } as const;
    const text = { file: "incidents.geojson", text: "", mended: "null", content: undefined };
    return new Placement(text).findings([fault]);
  }
}

function withIds(known: ReadonlySet<string> | null, records: readonly unknown[]): ReadonlySet<string> | null {
  return known && new Set([...known, ...records.flatMap((record) => statedId(record) ?? [])]);
}

/** The record of an id in a list of a file; undefined where there is none. */
export function recordIn(content: unknown, list: string, id: string): unknown {
  return items(member(content, list)).find((record) => statedId(record) === id);
}
