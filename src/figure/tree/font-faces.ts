/** The figure's two font files, each as base64. */
export interface FigureFonts {
  readonly inter: string;
  readonly vazirmatn: string;
}

/** Whether a text needs the Persian font. */
export function hasArabicLetters(text: string): boolean {
  return /[\u0600-\u06ff]/.test(text);
}

/** The style sheet that holds the fonts themselves. A picture without a Persian letter does without that font. */
export function fontFaces(
  { inter, vazirmatn }: FigureFonts,
  { withArabic }: { readonly withArabic: boolean },
): string {
  const latin = face("Inter", inter);
  return withArabic ? `${latin}${face("Vazirmatn", vazirmatn)}` : latin;
}

function face(family: string, base64: string): string {
  return `@font-face{font-family:"${family}";font-weight:400 700;src:url(data:font/woff2;base64,${base64}) format("woff2")}`;
}
