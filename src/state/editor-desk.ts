import { parseFile } from "../domain/check/check-file.ts";
import { statedId } from "../domain/check/check-ids.ts";
import type { Contents } from "../domain/check/context.ts";
import { isObject, items, member } from "../domain/check/json-pointer.ts";
import { DraftJudge, recordIn } from "../domain/edit/judge-draft.ts";
import { nothingProposed, type Proposal, proposalFile, withDraft } from "../domain/edit/propose-change.ts";
import { draftOf, finishedDraft, type RecordDraft, sourcesOf } from "../domain/edit/record-draft.ts";
import { atlas, events } from "./atlas.ts";
import { previewOf } from "./preview-load.ts";
import { recordFiles } from "./record-files.ts";

/** What an incident is edited at: the draft as it begins, the record around it, and its rules. */
export interface EditorDesk {
  /** The id of the incident that is edited; null for a new one. */
  readonly id: string | null;
  readonly initial: RecordDraft;
  /** The record with what is previewed, without the sources that are new with this incident. */
  readonly contents: Contents;
  readonly judge: DraftJudge;
}

/** The desk for an incident, as the preview has it where one is open, else as it is published. Rejects where the files cannot be had. */
export async function editorDesk(id: string | null): Promise<EditorDesk> {
  const { published, countries } = await recordFiles();
  const record: Contents = Object.fromEntries(
    published.map(parseFile).map(({ kind, content }) => [kind, content]),
  );
  const proposal = currentProposal();
  const own = { type: "FeatureCollection", features: proposal.features };
  const incident =
    id === null ? undefined : (recordIn(own, "features", id) ?? recordIn(record.incidents, "features", id));
  const initial = { ...draftOf(incident), ...sourcesOf(incident, proposal) };
  const contents = around(record, proposal, initial);
  const judge = new DraftJudge(contents, JSON.parse(new TextDecoder().decode(countries)), id);
  return { id, initial, contents, judge };
}

/** Previews the record with a draft in it; the map shows it, and the preview saves it. Rejects where the files cannot be had. */
export async function proposeDraft(draft: RecordDraft, { id, judge }: EditorDesk): Promise<void> {
  const finished = finishedDraft(draft, judge);
  const proposal = withDraft(currentProposal(), finished, id);
  const { preview, dataset } = atlas.getState();
  const published = preview?.published ?? dataset;
  if (published === null) throw new Error("A draft was proposed before the record was loaded");
  const name = preview?.name ?? "incidents.geojson";
  const found = await previewOf(proposalFile(name, proposal), proposal);
  events.previewOpened({ ...found, name, published, isEdited: true });
  events.editorLeft();
  const own = statedId(finished.incident);
  if (found.dataset.incidents.some((incident) => incident.id === own) && own !== undefined)
    events.picked({ kind: "incident", id: own });
}

function currentProposal(): Proposal {
  return atlas.getState().preview?.proposal ?? nothingProposed;
}

/** The record as the proposal has it, without what a draft holds itself. */
function around(record: Contents, proposal: Proposal, draft: RecordDraft): Contents {
  const merged = (list: "features" | "origins" | "documents", before: unknown, own: readonly unknown[]) => {
    const taken = new Set([...proposal[list], ...own].map(statedId));
    const kept = items(member(before, list)).filter((one) => !taken.has(statedId(one)));
    const ownIds = new Set(own.map(statedId));
    return [...kept, ...proposal[list].filter((one) => !ownIds.has(statedId(one)))];
  };
  return {
    ...record,
    incidents: {
      ...(isObject(record.incidents) ? record.incidents : {}),
      features: merged("features", record.incidents, []),
    },
    sources: {
      origins: merged("origins", record.sources, draft.origins),
      documents: merged("documents", record.sources, draft.documents),
    },
  };
}
