import { atlas, events } from "../state/atlas.ts";
import { viewStateFromUrl } from "../state/url.ts";
import { readFigure } from "./read-figure.ts";

/**
 * Opens the view that a picture of the atlas was made from; false for any other file. Of its link only what stands for the view is
 * used, whatever site it names. Language, calendar and colours stay as the reader has them.
 */
export function openFigure(bytes: Uint8Array): boolean {
  const origin = readFigure(bytes);
  const url = origin && addressFrom(origin.link);
  if (!url) return false;
  const { state, malformed } = viewStateFromUrl(url);
  const { language, calendar, theme } = atlas.getState();
  events.linkOpened({ ...state, language, calendar, theme }, malformed);
  return true;
}

function addressFrom(link: string): URL | null {
  const base = "https://atlas.invalid/";
  return URL.canParse(link, base) ? new URL(link, base) : null;
}
