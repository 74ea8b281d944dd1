import type { Edition } from "../../service-worker/release.ts";

/** What the site offers to keep; `copyBytes` is the size of the one file to save, where the site has it. */
export interface OfferedEdition extends Edition {
  readonly copyBytes?: number;
}

/** The file to pass on, from the page. */
export const copyUrl = "./iran-incident-atlas.html";

/** Whether a value that came from outside says of an edition what has to be known. */
export function isEdition(value: unknown): value is Edition {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    typeof value.version === "string" &&
    "day" in value &&
    typeof value.day === "string" &&
    "bytes" in value &&
    typeof value.bytes === "number"
  );
}

/** Asks the site what it offers to keep and to save. Null if it cannot be reached or does not say. */
export async function fetchOfferedEdition(): Promise<OfferedEdition | null> {
  try {
    const response = await fetch("./edition.json", { cache: "no-cache" });
    const offered: unknown = await response.json();
    if (!isEdition(offered)) return null;
    const copyBytes: unknown = Reflect.get(offered, "copyBytes");
    return typeof copyBytes === "number" ? { ...offered, copyBytes } : offered;
  } catch {
    return null; // Offline, or a filter page in place of the answer: nothing is offered.
  }
}

/** Bytes in megabytes, to a tenth. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
