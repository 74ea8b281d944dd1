import interUrl from "../fonts/inter-figure.woff2?url";
import vazirmatnUrl from "../fonts/vazirmatn-figure.woff2?url";
import type { FigureFonts } from "../tree/font-faces.ts";

let loading: Promise<FigureFonts> | undefined;

/** The figure's fonts, fetched once. Asked for again after a failure. */
export function loadFonts(): Promise<FigureFonts> {
  loading ??= fetchFonts().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchFonts(): Promise<FigureFonts> {
  const [inter, vazirmatn] = await Promise.all([fetchBase64(interUrl), fetchBase64(vazirmatnUrl)]);
  return { inter, vazirmatn };
}

async function fetchBase64(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Got the answer ${response.status} when expected a font of the figure`);
  return base64Of(new Uint8Array(await response.arrayBuffer()));
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
