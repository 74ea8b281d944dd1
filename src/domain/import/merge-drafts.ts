import { canonicalForm } from "../check/canonical-form.ts";
import { statedId } from "../check/check-ids.ts";
import type { Contents } from "../check/context.ts";
import { isObject, items, member } from "../check/json-pointer.ts";
import { isSame } from "../compare/record-lists.ts";
import type { DocumentDraft, Draft } from "./draft.ts";

/** Drafts put into the record: the files as they would be, and where each draft stands in them. */
export interface Merged {
  /** Canonical text. */
  readonly incidents: string;
  readonly sources: string;
  /** The drafts by their place in the list of features; those that say what the record says already are in none. */
  readonly drafts: ReadonlyMap<number, Draft>;
  /** The new pages by their place in the list of documents. */
  readonly documents: ReadonlyMap<number, DocumentDraft>;
}

/** Puts drafts into the record: one whose id it has takes that place, the others come last, in their order, with the pages that they need. */
export function mergeDrafts(
  record: Contents,
  incidents: readonly Draft[],
  pages: readonly DocumentDraft[],
): Merged {
  const features = [...items(member(record.incidents, "features"))];
  const documents = [...items(member(record.sources, "documents"))];
  const placed = new Map<number, Draft>();
  for (const draft of incidents) {
    const before = features.findIndex((feature) => statedId(feature) === idOf(draft));
    if (before >= 0 && isSame(features[before], draft.value)) continue;
    const index = before >= 0 ? before : features.length;
    features[index] = draft.value;
    placed.set(index, draft);
  }
  const needed = pages.filter((page) => [...placed.values()].some((draft) => uses(draft, page)));
  const first = documents.length;
  documents.push(...needed.map(({ value }) => value));
  return {
    incidents: written("incidents", { type: "FeatureCollection", ...own(record.incidents), features }),
    sources: written("sources", { ...own(record.sources), documents }),
    drafts: placed,
    documents: new Map(needed.map((page, index) => [first + index, page])),
  };
}

/** The id that a draft has or was proposed. */
export function idOf({ value }: Draft): string {
  return String(value.id);
}

/** Whether an incident refers to a page. */
export function uses({ value }: Draft, { id }: DocumentDraft): boolean {
  const properties = value.properties;
  return (
    items(member(properties, "documents")).includes(id) ||
    items(member(properties, "claims")).some((claim) => member(claim, "document") === id)
  );
}

function own(content: unknown): object {
  return isObject(content) ? content : {};
}

function written(kind: "incidents" | "sources", content: unknown): string {
  return canonicalForm(kind, content).text;
}
