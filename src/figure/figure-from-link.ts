import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/language.ts";
import type { Basemap } from "../drawing/basemap.ts";
import { Locale } from "../i18n/locale.ts";
import { withoutUnknownIds } from "../state/known-ids.ts";
import { viewStateFromUrl } from "../state/url.ts";
import { composeFigure } from "./compose-figure.ts";
import { type Edition, type FigureScope, figureSubject } from "./content/subject.ts";
import type { FigureOptions } from "./figure-options.ts";
import type { FigureTree } from "./tree/figure-tree.ts";

/** What a link is drawn from. */
export interface LinkFigureParts {
  /** Any link of the atlas. */
  readonly link: string;
  readonly dataset: Dataset;
  readonly basemap: Basemap;
  readonly edition: Edition;
  readonly options: FigureOptions;
  /** Null takes the language of the link, English where it has none. */
  readonly language: Language | null;
  /** Null takes what the link suggests. */
  readonly scope: FigureScope | null;
}

/** The picture of the view that a link opens, and what of the link was not understood. Throws on what is no address at all. */
export function figureFromLink(parts: LinkFigureParts): {
  readonly tree: FigureTree;
  readonly ignored: readonly string[];
} {
  const { dataset, basemap, edition, options, scope } = parts;
  const url = new URL(parts.link);
  const { state: read, malformed } = viewStateFromUrl(url);
  const { state: known, unknown } = withoutUnknownIds(read, dataset);
  const state = { ...read, ...known };
  const language = parts.language ?? state.language ?? "en";
  const locale = new Locale(language, state.calendar ?? undefined);
  const subject = figureSubject({ dataset, basemap, edition, state, scope, address: addressOf(url) });
  return { tree: composeFigure(subject, options, locale), ignored: [...malformed, ...unknown] };
}

/** Where the atlas of a link is, without the view; null where others cannot reach it, as on a disk or on the maker's own machine. */
export function addressOf({ protocol, origin, hostname, pathname }: URL): string | null {
  const isOwn = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  if (isOwn || (protocol !== "https:" && protocol !== "http:")) return null;
  return `${origin}${pathname}`;
}
