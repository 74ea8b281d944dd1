import type { RecordChange } from "../domain/compare/compare-contents.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { FilePreview } from "../domain/import/preview-file.ts";

/** A file that is looked at before it is published. It stays in the page: nothing of it is sent or kept anywhere. */
export interface Preview extends FilePreview {
  /** The file's name. */
  readonly name: string;
  /** What is shown again when the preview is left. */
  readonly published: Dataset;
  /** Whether something of it was written in the page, which leaving it would lose. */
  readonly isEdited: boolean;
}

const kinds = new WeakMap<FilePreview["changes"], ReadonlyMap<string, RecordChange["kind"]>>();

/** How an incident differs from the published record; undefined where it does not. */
export function changeKindOf({ changes }: FilePreview, id: string): RecordChange["kind"] | undefined {
  const kept = kinds.get(changes) ?? new Map(changes.map((change) => [change.id, change.kind]));
  kinds.set(changes, kept);
  return kept.get(id);
}
