import { plainText } from "../../domain/plain-text.ts";
import { atlas, events } from "../../state/atlas.ts";

/** What came of a file: null where it is no data file, so that another reader may know it; `kept` where what is edited would be lost. */
export type PreviewOutcome = "opened" | "failed" | "kept" | null;

/** Files larger than this are not read: the checker refuses them as well. */
const MOST_BYTES = 20_000_000;

/**
 * Opens the preview of a file if it is a table or JSON, by its name and its first characters. The rules and their parsers are fetched
 * only then. A preview that is open gives way, unless something was edited in it that is not saved.
 */
export async function openPreview(bytes: Uint8Array, name: string): Promise<PreviewOutcome> {
  if (!isData(bytes, name)) return null;
  try {
    if (isEdited()) return "kept";
    const { previewOf } = await import("../../state/preview-load.ts");
    const found = await previewOf({ name, bytes: bytes.slice(0, MOST_BYTES + 1) });
    const { dataset, preview } = atlas.getState();
    const published = preview?.published ?? dataset;
    if (published === null) return "failed";
    events.previewOpened({ ...found, name: plainText(name), published, isEdited: false });
    return "opened";
  } catch {
    return "failed";
  }
}

function isData(bytes: Uint8Array, name: string): boolean {
  if (/\.(geojson|json|csv|tsv)$/i.test(name)) return true;
  const start = new TextDecoder().decode(bytes.slice(0, 64));
  return /^\ufeff?\s*\{/.test(start);
}

function isEdited(): boolean {
  const { preview, editing } = atlas.getState();
  return editing !== null || preview?.isEdited === true;
}
