import type { PMTiles } from "pmtiles";
import * as v from "valibot";
import { type Dataset, inOrderOfDays } from "../domain/dataset.ts";
import { type Day, isDay } from "../domain/day.ts";
import type { Incident } from "../domain/incident.ts";
import type { Province } from "../domain/province.ts";
import { readDataset } from "../domain/read-dataset.ts";
import { provinceIds } from "../domain/vocabulary.ts";
import type { Filter } from "../selection/filter.ts";
import { select } from "../selection/select.ts";
import { type ArchiveTerms, blockJson, termsSchema } from "./archive-terms.ts";

const day = v.custom<Day>(isDay, "a day such as 2026-01-08");

/** A block of incidents: of one province, in the record's order. */
const pageSchema = v.object({
  /** Null for incidents of none or several. */
  province: v.nullable(v.picklist(provinceIds)),
  /** The earliest first day of its incidents; null when none of them has a day. */
  from: v.nullable(day),
  /** The latest last day. */
  to: v.nullable(day),
  incidents: v.number(),
});
export type Page = v.InferOutput<typeof pageSchema>;

/** What the archive of incidents says of itself. */
export const incidentsSchema = v.object({
  ...termsSchema.entries,
  /** As in sources.json: what pages refer to. */
  origins: v.array(v.unknown()),
  /** Block i is page i. Those of a province follow each other. */
  pages: v.array(pageSchema),
});

/** A block: features as in incidents.geojson, and the documents that they refer to as in sources.json. */
const blockSchema = v.object({ features: v.array(v.unknown()), documents: v.array(v.unknown()) });

interface Parts {
  readonly archive: PMTiles;
  readonly provinces: readonly Province[];
}

/** Reads incidents themselves, page by page, as a list goes on. */
export class IncidentsArchive {
  readonly terms: ArchiveTerms;
  readonly #archive: PMTiles;
  readonly #provinces: readonly Province[];
  readonly #about: v.InferOutput<typeof incidentsSchema>;

  private constructor({ archive, provinces }: Parts, about: v.InferOutput<typeof incidentsSchema>) {
    this.#archive = archive;
    this.#provinces = provinces;
    this.#about = about;
    this.terms = about;
  }

  /** Opens an archive; the provinces are those that words may name. Rejects when its metadata is not of this format. */
  static async open(parts: Parts): Promise<IncidentsArchive> {
    return new IncidentsArchive(parts, v.parse(incidentsSchema, await parts.archive.getMetadata()));
  }

  /**
   * The incidents that pass a filter, in the record's order, as known on the filter's day. No page is read before one of
   * its incidents can be next, so that a list's first screen costs one page of each province.
   */
  async *passing(filter: Filter): AsyncGenerator<Incident> {
    const streams = [null, ...provinceIds].map((province) => this.#passingOf(province, filter));
    const heads = await Promise.all(streams.map(headOf));
    for (;;) {
      const [first] = heads
        .flatMap((head) => head ?? [])
        .sort((a, b) => inOrderOfDays(a.incident, b.incident));
      if (!first) return;
      yield first.incident;
      heads[streams.indexOf(first.stream)] = await headOf(first.stream);
    }
  }

  async *#passingOf(province: Page["province"], filter: Filter): AsyncGenerator<Incident> {
    if (filter.provinces.length > 0 && (province === null || !filter.provinces.includes(province))) return;
    for (const [block, page] of this.#about.pages.entries()) {
      if (page.province !== province || !canHold(page, filter)) continue;
      yield* select(await this.#dataset(block), filter).incidents;
    }
  }

  async #dataset(block: number): Promise<Dataset> {
    const { features, documents } = v.parse(blockSchema, await blockJson(this.#archive, block));
    const none = { tolls: {}, events: {}, provinces: {} };
    const sources = { origins: this.#about.origins, documents };
    const { result, rejected } = readDataset({ ...none, incidents: { features }, sources }, this.#about.day);
    if (result.incidents.length !== features.length)
      throw new RangeError(`Block ${block} has incidents that cannot stand: ${JSON.stringify(rejected)}`);
    return { ...result, provinces: this.#provinces };
  }
}

interface Head {
  readonly stream: AsyncGenerator<Incident>;
  readonly incident: Incident;
}

/** The next incident of a stream; undefined when it has come to its end. */
async function headOf(stream: AsyncGenerator<Incident>): Promise<Head | undefined> {
  const { done, value } = await stream.next();
  return done ? undefined : { stream, incident: value };
}

/** Whether a page's days let anything of it pass. */
function canHold(page: Page, { axis, from, to }: Filter): boolean {
  if (axis === "published" || (from === null && to === null)) return true;
  if (page.from === null || page.to === null) return false;
  return (from === null || page.to >= from) && (to === null || page.from <= to);
}
