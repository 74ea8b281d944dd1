import type { CheckedSource } from "../domain/check/check-file.ts";
import type { FilePreview, PreviewGround } from "../domain/import/preview-file.ts";
import { onWorker } from "./on-worker.ts";
import type { PreviewTask } from "./preview-task.ts";
import { previewWorkerUrl } from "./preview-worker-url.ts";
import { recordFiles } from "./record-files.ts";

/**
 * What a file would make of the published record, by the rules that `npm run data:check` and `data:import` ask; `proposal` is what the
 * editor has made beside its incidents. Rejects where the published files cannot be had.
 */
export async function previewOf(
  source: CheckedSource,
  proposal?: PreviewGround["proposal"],
): Promise<FilePreview> {
  return checked({ source, proposal, ...(await recordFiles()) });
}

/** On a thread of its own where that can be had, else on this one: the code is the same. */
async function checked(task: PreviewTask): Promise<FilePreview> {
  if (previewWorkerUrl !== "") {
    try {
      return await onWorker<PreviewTask, FilePreview>(previewWorkerUrl, task);
    } catch {
      // A browser without such workers, a stricter policy of the host, a script that did not arrive: this thread can do it too.
    }
  }
  const { previewOfTask } = await import("./preview-task.ts");
  return previewOfTask(task);
}
