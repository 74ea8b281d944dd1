/** The part of the File System Access API that is used here; TypeScript's library does not know it. */
interface FilePickers {
  showSaveFilePicker(options: { readonly suggestedName: string }): Promise<FileSystemFileHandle>;
}

/** Files that were chosen to be written, by name, as long as the page is open: they are asked for once. */
const chosen = new Map<string, FileSystemFileHandle>();

/** Whether the browser can write over a file that is chosen. */
export function canSaveInPlace(): boolean {
  return hasPickers(window);
}

/** Writes a text over the file that the reader chooses, or chose before. False where none is chosen; rejects where it cannot be written. */
export async function saveInPlace(name: string, text: string): Promise<boolean> {
  const handle = chosen.get(name) ?? (await choose(name));
  if (!handle) return false;
  const file = await handle.createWritable();
  await file.write(text);
  await file.close();
  chosen.set(name, handle);
  return true;
}

async function choose(name: string): Promise<FileSystemFileHandle | undefined> {
  if (!hasPickers(window)) return undefined;
  try {
    return await window.showSaveFilePicker({ suggestedName: name });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}

function hasPickers(of: Window): of is Window & FilePickers {
  return "showSaveFilePicker" in of;
}
