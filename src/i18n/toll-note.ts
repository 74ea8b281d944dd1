import type { Measure } from "../domain/vocabulary.ts";
import type { Locale } from "./locale.ts";

/** What has to be known of a measure before its nationwide figures are read; null for most, which need nothing. */
export function tollNote(measure: Measure, { t }: Locale): string | null {
  switch (measure) {
    case "under-review":
    case "arrested":
    case "bodies":
    case "other":
      return t(`tollNote.${measure}`);
    default:
      return null;
  }
}
