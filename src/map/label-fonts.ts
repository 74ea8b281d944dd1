import interLatinExtendedUrl from "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url";
import interLatinUrl from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import vazirmatnUrl from "@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url";

/*
 * MapLibre draws glyphs with fonts of the page when a style has no glyph server. The style's own `font-faces` would draw
 * variable fonts in their thinnest default only, so the faces are registered here, one family for each weight: MapLibre
 * reads the weight from the family's name. They have to be loaded before the first glyph is drawn, or a fallback stays.
 */

/** Families for `text-font`, each with Latin and Arabic script. */
export const labelFonts = { medium: "Atlas Label Medium", semibold: "Atlas Label Semibold" } as const;

interface FontFile {
  readonly url: string;
  /** What the file draws, in the grammar of CSS. */
  readonly unicodeRange: string;
}

/** As in the packages' own stylesheets, with the joiners left to Vazirmatn. */
const files: readonly FontFile[] = [
  { url: vazirmatnUrl, unicodeRange: "U+0600-06FF,U+0750-077F,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC" },
  {
    url: interLatinUrl,
    unicodeRange: "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+2000-200B,U+200F-206F,U+2212",
  },
  { url: interLatinExtendedUrl, unicodeRange: "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF" },
];

let loading: Promise<void> | undefined;

/** Loads the label fonts, once. A file that cannot be had leaves its script to a font of the device. */
export function loadLabelFonts(): Promise<void> {
  loading ??= Promise.allSettled(Object.values(labelFonts).flatMap(loadFamily)).then(() => undefined);
  return loading;
}

function loadFamily(family: string): Promise<FontFace>[] {
  return files.map(({ url, unicodeRange }) => {
    const address = new URL(url, document.baseURI).href;
    const face = new FontFace(family, `url("${address}")`, { weight: "100 900", unicodeRange });
    document.fonts.add(face);
    return face.load();
  });
}
