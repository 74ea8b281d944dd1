import { spanOf } from "../content/entries.ts";
import type { FigureSubject } from "../content/subject.ts";

/** A file's name without its ending, of small Latin letters, digits and hyphens: province, first and last day, edition. */
export function fileStem({ scope, selection, edition }: FigureSubject): string {
  const { filter, dataset } = selection;
  const province =
    scope.kind === "province" ? dataset.provinces.find(({ id }) => id === scope.id) : undefined;
  const span = spanOf(selection.incidents);
  const [from, to] = [filter.from ?? span?.start, filter.to ?? span?.end];
  const parts = [
    "iran-incident-atlas",
    province?.name.en ?? (scope.kind === "view" ? "section" : "iran"),
    from,
    to,
    edition.version,
  ];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.toLowerCase().replace(/[^a-z0-9]+/g, "-"))
    .join("-");
}
