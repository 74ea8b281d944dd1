import { type Reason, shown } from "./rejection.ts";
import type { Origin, SourceDocument } from "./source.ts";

/** Looks up what a record refers to, and collects a reason for everything that is not there. */
export class References {
  readonly reasons: Reason[] = [];
  readonly #origins: ReadonlyMap<string, Origin>;
  readonly #documents: ReadonlyMap<string, SourceDocument>;

  constructor(origins: ReadonlyMap<string, Origin>, documents: ReadonlyMap<string, SourceDocument>) {
    this.#origins = origins;
    this.#documents = documents;
  }

  /** The origin of an id; undefined, with a reason collected, when there is none. */
  origin(id: string, pointer: string): Origin | undefined {
    const origin = this.#origins.get(id);
    if (!origin) this.#miss("origin", id, pointer);
    return origin;
  }

  /** The document of an id; undefined, with a reason collected, when there is none. */
  document(id: string, pointer: string): SourceDocument | undefined {
    const document = this.#documents.get(id);
    if (!document) this.#miss("document", id, pointer);
    return document;
  }

  /** The documents of a list of ids, in order; those that are missing are left out, with reasons collected. */
  documents(ids: readonly string[], pointer: string): SourceDocument[] {
    return ids.flatMap((id, index) => this.document(id, `${pointer}/${index}`) ?? []);
  }

  #miss(what: string, id: string, pointer: string): void {
    this.reasons.push({
      pointer,
      found: shown(id),
      expected: `the id of one of the ${what}s in sources.json`,
    });
  }
}
