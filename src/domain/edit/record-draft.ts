import { statedId } from "../check/check-ids.ts";
import { items, member } from "../check/json-pointer.ts";
import { proposeId } from "../import/propose-id.ts";
import { type BlankRecord, blankDocument, blankIncident, blankOrigin } from "./blank-record.ts";
import { edited, type JsonEdit, valueAt } from "./json-edit.ts";

/** A record that is edited, as its file spells it, with the origins and pages that are new with it. Anything may still be wrong in it. */
export interface RecordDraft {
  readonly incident: unknown;
  readonly origins: readonly unknown[];
  readonly documents: readonly unknown[];
}

/** A draft of an incident as it stands; of a new one without it. */
export function draftOf(incident: unknown = blankIncident()): RecordDraft {
  return { incident, origins: [], documents: [] };
}

/** Of some origins and pages, those that an incident refers to. */
export function sourcesOf(
  incident: unknown,
  { origins, documents }: Pick<RecordDraft, "origins" | "documents">,
): Pick<RecordDraft, "origins" | "documents"> {
  const claims = items(valueAt(incident, "/properties/claims"));
  const said = new Set(claims.map((claim) => member(claim, "origin")));
  const read = new Set([
    ...items(valueAt(incident, "/properties/documents")),
    ...claims.map((claim) => member(claim, "document")),
  ]);
  return {
    origins: origins.filter((origin) => said.has(statedId(origin))),
    documents: documents.filter((page) => read.has(statedId(page))),
  };
}

/** A draft after an edit, whose pointer begins with /incident, /origins or /documents. */
export function editedDraft(draft: RecordDraft, edit: JsonEdit): RecordDraft {
  const next = edited(draft, edit);
  return {
    incident: member(next, "incident"),
    origins: items(member(next, "origins")),
    documents: items(member(next, "documents")),
  };
}

/** The lists of a draft that new records are entered into, with what a new one begins as. */
const blanks = { origins: blankOrigin, documents: blankDocument } as const;

/** A draft with a new origin or page, referred to at a pointer. Its id is the first that is not taken. */
export function withNewSource(
  draft: RecordDraft,
  list: keyof typeof blanks,
  { pointer, isTaken }: { readonly pointer: string; readonly isTaken: (id: string) => boolean },
): RecordDraft {
  const own = new Set(draft[list].map(statedId));
  const id = proposeId(
    list === "origins" ? "new origin" : "new page",
    null,
    (id) => own.has(id) || isTaken(id),
  );
  const entered: BlankRecord = { ...blanks[list](), id };
  const next = {
    ...draft,
    [list]: [...draft[list], list === "origins" ? { ...entered, family: id } : entered],
  };
  return editedDraft(next, { kind: "set", pointer, value: id });
}

/** A draft in which a new origin or page has another id, wherever the incident refers to it. */
export function renamedSource(
  draft: RecordDraft,
  list: keyof typeof blanks,
  { index, id }: { readonly index: number; readonly id: string },
): RecordDraft {
  const before = statedId(draft[list][index]);
  const record = valueAt(draft, `/${list}/${index}`);
  const isOwnFamily = member(record, "family") === before;
  const renamed = edited(record, { kind: "set", pointer: "/id", value: id });
  const whole =
    isOwnFamily && list === "origins"
      ? edited(renamed, { kind: "set", pointer: "/family", value: id })
      : renamed;
  return {
    ...draft,
    [list]: draft[list].with(index, whole),
    incident: before === undefined ? draft.incident : referring(draft.incident, list, [before, id]),
  };
}

function referring(
  incident: unknown,
  list: keyof typeof blanks,
  [before, after]: readonly [string, string],
): unknown {
  const field = list === "origins" ? "origin" : "document";
  const renamed = (value: unknown) => (value === before ? after : value);
  const claims = items(valueAt(incident, "/properties/claims")).map((claim) =>
    member(claim, field) === before
      ? edited(claim, { kind: "set", pointer: `/${field}`, value: after })
      : claim,
  );
  const withClaims = edited(incident, { kind: "set", pointer: "/properties/claims", value: claims });
  if (list === "origins") return withClaims;
  const documents = items(valueAt(incident, "/properties/documents")).map(renamed);
  return edited(withClaims, { kind: "set", pointer: "/properties/documents", value: documents });
}

/** Which ids are taken: by other incidents, and by origins and documents of the record. */
export interface TakenIds {
  readonly isTaken: (id: string) => boolean;
  readonly isSourceTaken: (id: string) => boolean;
}

/**
 * A draft as it is handed on: new origins and pages under ids that say what they are, the pages that its claims name among the
 * incident's pages, an id where none is stated. New origins and pages that nothing refers to are left out.
 */
export function finishedDraft(draft: RecordDraft, taken: TakenIds): RecordDraft {
  const isSourceTaken = (id: string) => taken.isSourceTaken(id);
  const named = withSourceIds(withSourceIds(draft, "origins", isSourceTaken), "documents", isSourceTaken);
  const incident = withId(withPages(named.incident), (id) => taken.isTaken(id));
  return { incident, ...sourcesOf(incident, named) };
}

/** Ids that new origins and pages have until they are named. */
const provisional = /^new-(origin|page)(-\d+)?$/;

function withSourceIds(
  draft: RecordDraft,
  list: keyof typeof blanks,
  isTaken: (id: string) => boolean,
): RecordDraft {
  return draft[list].reduce<RecordDraft>((now, record, index) => {
    const name = member(record, list === "origins" ? "short_en" : "publisher");
    if (!provisional.test(statedId(record) ?? "") || typeof name !== "string" || name === "") return now;
    const published = member(record, "published");
    const own = new Set(now[list].map(statedId));
    const id = proposeId(
      name,
      typeof published === "string" ? published : null,
      (taken) => own.has(taken) || isTaken(taken),
    );
    return renamedSource(now, list, { index, id });
  }, draft);
}

function withPages(incident: unknown): unknown {
  const stated = items(valueAt(incident, "/properties/documents"));
  const named = items(valueAt(incident, "/properties/claims")).map((claim) => member(claim, "document"));
  const missing = [...new Set(named)].filter(
    (id) => typeof id === "string" && id !== "" && !stated.includes(id),
  );
  if (missing.length === 0) return incident;
  return edited(incident, { kind: "set", pointer: "/properties/documents", value: [...stated, ...missing] });
}

function withId(incident: unknown, isTaken: (id: string) => boolean): unknown {
  if (statedId(incident)) return incident;
  const title = valueAt(incident, "/properties/title_en");
  const day = valueAt(incident, "/properties/date_start");
  if (typeof title !== "string" || title === "") return incident;
  const id = proposeId(title, typeof day === "string" ? day : null, isTaken);
  return edited(incident, { kind: "set", pointer: "/id", value: id });
}
