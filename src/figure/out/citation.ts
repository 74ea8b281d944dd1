import { isDay } from "../../domain/day.ts";
import type { Locale } from "../../i18n/locale.ts";
import { figureLink } from "../content/figure-link.ts";
import { filtersText, titleText } from "../content/figure-words.ts";
import type { FigureSubject } from "../content/subject.ts";
import { recordLicence } from "../figure-parts.ts";
import { fileStem } from "./file-name.ts";

/** The ways in which a view can be cited. */
export const citationStyles = ["plain", "apa", "bibtex"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** A view's citation, with its edition and a link that opens it. The title counts what the view counts. */
export function citation(subject: FigureSubject, style: CitationStyle, locale: Locale): string {
  const { selection, edition } = subject;
  const title = titleText(subject, selection.count, locale);
  const link = figureLink(subject, locale);
  const atlas = locale.t("app.name");
  const { day, version } = edition;
  switch (style) {
    case "plain":
      return locale.t("cite.plain", {
        title,
        atlas,
        version,
        link,
        day: isDay(day) ? locale.day(day) : day,
        filters: filtersText(subject, locale),
        licence: recordLicence,
      });
    case "apa":
      return locale.t("cite.apa", { title, atlas, version, link, year: yearOf(day, locale) });
    case "bibtex":
      return bibtex(subject, { title, atlas, link });
  }
}

/** The year of the edition, in the calendar in which its day is written. */
function yearOf(day: string, { day: write }: Locale): string {
  return isDay(day) ? (write(day).split(" ").at(-1) ?? day) : day;
}

/** BibTeX has no calendar but the Gregorian one. */
function bibtex(
  subject: FigureSubject,
  { title, atlas, link }: { readonly title: string; readonly atlas: string; readonly link: string },
): string {
  const { day, version } = subject.edition;
  const fields = {
    title: `{${plain(title)}}`,
    author: `{${plain(atlas)}}`,
    year: day.slice(0, 4),
    date: day,
    version,
    note: `Data of ${day}, version ${version}. Licence: ${recordLicence}`,
    url: link,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${fileStem(subject)},\n${lines.join(",\n")}\n}`;
}

/** Without what BibTeX would take for its own, and without the marks of direction, which it would print. */
function plain(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/[\\{}]/g, "")
    .replace(/[&%$#_~^]/g, (sign) => `\\${sign}`);
}
