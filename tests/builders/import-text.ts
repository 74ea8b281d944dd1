import { readFileSync } from "node:fs";
import { join } from "node:path";
import { templateCsv } from "../../src/domain/import/export-csv.ts";
import { type ImportOutcome, importFile } from "../../src/domain/import/import-file.ts";
import { documentRecord, files, incidentFeature, incidentsFile, originRecord } from "./files.ts";

const encoder = new TextEncoder();
const provinces: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../data/provinces.geojson"), "utf8"),
);

/** What comes of a text imported beside hrana, hengaw, two pages and the real provinces. */
export function importText(
  text: string,
  options: { name?: string; replaces?: boolean; existing?: readonly unknown[] } = {},
) {
  const { name = "new.csv", existing = [], ...others } = options;
  const record = files({
    incidents: incidentsFile(...existing),
    sources: {
      origins: [
        originRecord(),
        originRecord({
          id: "hengaw",
          name_en: "Hengaw Organization (HOHR)",
          name_fa: "هه‌نگاو",
          short_en: "Hengaw",
          short_fa: "هه‌نگاو",
        }),
      ],
      documents: [
        documentRecord(),
        documentRecord({ id: "other", title: "Another page", url: "https://www.example.org/other/" }),
      ],
    },
  });
  const kinds = {
    "incidents.geojson": record.incidents,
    "sources.json": record.sources,
    "provinces.geojson": provinces,
  };
  const edition = { title_en: "A", title_fa: "ا", day: "2026-11-22", licence: "CC-BY-4.0" };
  const published = Object.entries({ ...kinds, "record.json": edition }).map(([file, content]) => ({
    name: `data/${file}`,
    bytes: encoder.encode(JSON.stringify(content)),
  }));
  return importFile({ name, bytes: encoder.encode(text) }, { published, countries: undefined, ...others });
}

/** The errors as `line:column pointer class found -> mend`. */
export function errorsOf({ findings }: ImportOutcome): string[] {
  return findings
    .filter(({ level }) => level === "error")
    .map(
      ({ line, column, pointer, class: kind, found, mend }) =>
        `${line}:${column} ${pointer} ${kind} ${found} -> ${mend}`,
    );
}

/** The first incident of the file that would be written. */
export function firstOf({ files: { incidents } }: ImportOutcome) {
  const { features } = JSON.parse(incidents);
  return features[0];
}

/** The id that is proposed for `good`. */
export const ID = "deaths-ilam-2026-01-08";
/** An incident that nothing is wrong with. */
export const good = incidentFeature({ id: ID });

/** A table of the template with one good row, some cells of which are written otherwise. */
export function row(
  cells: Readonly<Record<string, string>> = {},
  ...more: readonly Readonly<Record<string, string>>[]
): string {
  const [head = "", own = ""] = templateCsv([good]).split("\r\n");
  const columns = head.split(",");
  const values =
    own.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, "").replaceAll('"', "")) ?? [];
  const written = (changes: Readonly<Record<string, string>>, base: readonly string[]) =>
    columns
      .map((column, index) => `"${(changes[column] ?? base[index] ?? "").replaceAll('"', '""')}"`)
      .join(",");
  return [head, written(cells, values), ...more.map((changes) => written(changes, []))].join("\r\n");
}
