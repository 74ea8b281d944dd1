import type { Locale } from "../../i18n/locale.ts";
import { embedAddress } from "../content/figure-link.ts";
import { areaName } from "../content/figure-words.ts";
import type { FigureSubject } from "../content/subject.ts";
import { escapeXml } from "../tree/xml.ts";

/** The sizes of frames that are offered, in CSS pixels; null is as wide as there is room. */
export const embedSizes = {
  wide: { width: null, height: 600 },
  large: { width: 960, height: 640 },
  medium: { width: 640, height: 600 },
  narrow: { width: 360, height: 640 },
} as const;

export type EmbedSize = keyof typeof embedSizes;

/** Their names, in the order in which they are offered. */
export const embedSizeNames = ["wide", "large", "medium", "narrow"] as const satisfies readonly EmbedSize[];

/**
 * What the framed page may do. `allow-same-origin` keeps it the atlas's own page: its script and data come from its own site, which would
 * refuse them to a page without an origin. It gives it no power over the page around it, which is another site's. The popups are the
 * link to the whole atlas. Forms, downloads, dialogs and leading the page around it elsewhere stay forbidden.
 */
const permissions = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/** HTML that shows the clean view of a picture's view in a frame. `page` is where the atlas is, ending where "#" follows. */
export function embedSnippet(
  subject: FigureSubject,
  locale: Locale,
  { page, size }: { readonly page: string; readonly size: EmbedSize },
): string {
  const { width, height } = embedSizes[size];
  const attributes = {
    src: embedAddress(subject, locale, page),
    title: `${locale.t("app.name")}: ${areaName(subject, locale)}`,
    width: width === null ? "100%" : String(width),
    height: String(height),
    loading: "lazy",
    referrerpolicy: "no-referrer",
    sandbox: permissions,
    style: "border:0;max-width:100%",
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}
