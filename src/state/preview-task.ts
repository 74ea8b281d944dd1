import type { CheckedSource } from "../domain/check/check-file.ts";
import type { Day } from "../domain/day.ts";
import { type FilePreview, type PreviewGround, previewFile } from "../domain/import/preview-file.ts";

/** All that a preview is made from, as plain data, so that another thread can make it. */
export interface PreviewTask {
  readonly source: CheckedSource;
  readonly published: readonly CheckedSource[];
  /** The bytes of basemap/countries.geojson. */
  readonly countries: Uint8Array;
  readonly day: Day;
  /** What comes with the file's incidents, where the editor has made it. */
  readonly proposal: PreviewGround["proposal"];
}

/** Makes the preview of a task: the same on whatever thread it runs. */
export function previewOfTask({ source, published, countries, day, proposal }: PreviewTask): FilePreview {
  return previewFile(source, {
    published,
    countries: JSON.parse(new TextDecoder().decode(countries)),
    day,
    proposal,
  });
}
