import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { type Day, dayFromNumber } from "../../src/domain/day.ts";
import type { Rejected } from "../../src/domain/rejection.ts";
import { type ArchiveTerms, format } from "../../src/tiles/archive-terms.ts";
import { rowsInOrderOfCells } from "./merge-cells.ts";
import { readIncidentsFile, readSourcesFile } from "./read-record.ts";
import { writeIncidents } from "./write-incidents.ts";
import { writePlaces, type ZoomSizes } from "./write-places.ts";
import { writeTallies } from "./write-tallies.ts";

/** Names of the archives in their folder. */
export const archiveNames = {
  places: "places.pmtiles",
  tallies: "tallies.pmtiles",
  incidents: "incidents.pmtiles",
} as const;

/** What archives are made from, and where they go. */
export interface Order {
  /** A GeoJSON of incidents, of any size. */
  readonly incidents: string;
  /** A file like data/sources.json. */
  readonly sources: string;
  /** The day of the edition. */
  readonly day: Day;
  readonly folder: string;
}

/** What was made, in compressed bytes. */
export interface Made {
  readonly incidents: number;
  readonly points: number;
  readonly rejected: readonly Rejected[];
  readonly zooms: ZoomSizes;
  readonly tallies: { readonly days: number; readonly cells: number };
  readonly pages: number;
}

/** Makes the three archives of a record. Incidents that cannot stand are left out and told. Throws when a file is missing or broken. */
export function makeArchives({ incidents, sources: sourcesPath, day, folder }: Order): Made {
  const file = openSync(incidents, "r");
  try {
    const sources = readSourcesFile(sourcesPath, day);
    const { result: record, rejected } = readIncidentsFile(file, sources);
    const terms: ArchiveTerms = {
      format,
      day,
      first_day: dayFromNumber(record.firstDay),
      incidents: record.count,
      speakers: [...record.speakers],
    };
    const order = rowsInOrderOfCells(record);
    mkdirSync(folder, { recursive: true });
    const at = (name: keyof typeof archiveNames) => join(folder, archiveNames[name]);
    const { origins, documents } = sources;
    return {
      incidents: record.count,
      points: record.places.size,
      rejected: [...sources.rejected, ...rejected],
      zooms: writePlaces(at("places"), { record, order, terms }),
      tallies: writeTallies(at("tallies"), { record, order, terms }),
      pages: writeIncidents(at("incidents"), { record, terms, texts: { file, origins, documents } }),
    };
  } finally {
    closeSync(file);
  }
}
