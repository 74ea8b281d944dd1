import type { Dataset } from "../domain/dataset.ts";
import type { FilePreview } from "../domain/import/preview-file.ts";

/** A file that is looked at before it is published. It stays in the page: nothing of it is sent or kept anywhere. */
export interface Preview extends FilePreview {
  /** The file's name. */
  readonly name: string;
  /** What is shown again when the preview is left. */
  readonly published: Dataset;
}
