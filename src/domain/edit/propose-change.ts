import { canonicalForm } from "../check/canonical-form.ts";
import type { CheckedSource } from "../check/check-file.ts";
import { statedId } from "../check/check-ids.ts";
import type { RecordDraft } from "./record-draft.ts";

/** What a file, or the editor, would make of the record: incidents as they are spelled, with the origins and pages that are new with them. */
export interface Proposal {
  readonly features: readonly unknown[];
  readonly origins: readonly unknown[];
  readonly documents: readonly unknown[];
  /** Whether it stands for all incidents, so that those it lacks are gone. */
  readonly isWhole: boolean;
}

/** A proposal of nothing. */
export const nothingProposed: Proposal = { features: [], origins: [], documents: [], isWhole: false };

/** A proposal with a draft: in the place of what has its id, or of `formerId`, else last. */
export function withDraft(proposal: Proposal, draft: RecordDraft, formerId: string | null): Proposal {
  return {
    ...proposal,
    features: withRecords(proposal.features, [draft.incident], formerId),
    origins: withRecords(proposal.origins, draft.origins, null),
    documents: withRecords(proposal.documents, draft.documents, null),
  };
}

/** The incidents of a proposal as a file to be previewed. */
export function proposalFile(name: string, { features }: Proposal): CheckedSource {
  const { text } = canonicalForm("incidents", { type: "FeatureCollection", features });
  return { name, bytes: new TextEncoder().encode(text) };
}

function withRecords(
  list: readonly unknown[],
  records: readonly unknown[],
  formerId: string | null,
): readonly unknown[] {
  const now = [...list];
  for (const record of records) {
    const ids = new Set([statedId(record), formerId ?? undefined]);
    const index = now.findIndex((other) => ids.has(statedId(other)));
    now[index < 0 ? now.length : index] = record;
  }
  return now;
}
