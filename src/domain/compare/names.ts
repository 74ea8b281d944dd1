import { statedId } from "../check/check-ids.ts";
import type { Contents } from "../check/context.ts";
import { items, member } from "../check/json-pointer.ts";

/** What the ids in a record stand for, in words; the bare id where it is not known. */
export class Names {
  readonly #origins: ReadonlyMap<string, string>;
  readonly #documents: ReadonlyMap<string, string>;
  readonly #provinces: ReadonlyMap<string, string>;

  constructor(contents: Contents) {
    this.#origins = namesIn(member(contents.sources, "origins"), (origin) => member(origin, "short_en"));
    this.#documents = namesIn(member(contents.sources, "documents"), (page) => member(page, "title"));
    this.#provinces = namesIn(member(contents.provinces, "features"), (feature) =>
      member(member(feature, "properties"), "name_en"),
    );
  }

  /** An origin by its short English name. */
  origin(id: string): string {
    return this.#origins.get(id) ?? id;
  }

  /** A document by its title and id. */
  document(id: string): string {
    const title = this.#documents.get(id);
    return title === undefined ? id : `"${title}" (${id})`;
  }

  /** A province by its English name and code. */
  province(id: string): string {
    const name = this.#provinces.get(id);
    return name === undefined ? id : `${name} (${id})`;
  }
}

function namesIn(records: unknown, nameOf: (record: unknown) => unknown): Map<string, string> {
  return new Map(
    items(records).flatMap((record): [string, string][] => {
      const id = statedId(record);
      const name = nameOf(record);
      return id !== undefined && typeof name === "string" ? [[id, name]] : [];
    }),
  );
}
