import { type CheckedSource, checkFile, parseFile } from "../../../src/domain/check/check-file.ts";
import { statedId } from "../../../src/domain/check/check-ids.ts";
import { type CheckContext, type Contents, contextFrom } from "../../../src/domain/check/context.ts";
import type { Finding } from "../../../src/domain/check/finding.ts";
import { items, member } from "../../../src/domain/check/json-pointer.ts";
import { Names } from "../../../src/domain/compare/names.ts";
import { titleOf } from "../../../src/domain/compare/record-lists.ts";
import { plainLine } from "../../../src/domain/plain-text.ts";
import type { Province } from "../../../src/domain/province.ts";
import { readProvinces } from "../../../src/domain/read-provinces.ts";
import type { Option, Reading } from "./dialogue.ts";

/** A page that is new with an incident. */
export interface NewDocument {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The record that a new incident is entered into: what may be referred to, and its rules. */
export class RecordDesk {
  readonly contents: Contents;
  readonly context: CheckContext;
  readonly provinces: readonly Province[];
  readonly origins: readonly Option<string>[];
  readonly documents: readonly Option<string>[];
  readonly incidents: readonly Option<string>[];
  /** Pages that the record does not have and that the incident brings with it. */
  readonly newDocuments: NewDocument[] = [];

  constructor(published: readonly CheckedSource[], countries: unknown) {
    this.contents = Object.fromEntries(published.map(parseFile).map(({ kind, content }) => [kind, content]));
    this.context = contextFrom(this.contents, countries);
    this.provinces = readProvinces(this.contents.provinces).result;
    const { sources, incidents } = this.contents;
    this.origins = optionsOf(member(sources, "origins"), ["short_en", "name_fa", "short_fa"]);
    this.documents = optionsOf(member(sources, "documents"), ["publisher", "url", "read_at_url"]);
    this.incidents = optionsOf(member(incidents, "features"), []);
  }

  /** What the record's rules make of one value of an incident that is not whole yet: the value, with warnings; or what is wrong with it. */
  judge<Value>(value: Value, feature: unknown, pointer: string): Reading<Value> {
    const content = { type: "FeatureCollection", features: [feature] };
    return this.#judged(value, { name: "incidents.geojson", content, pointer: `/features/0${pointer}` });
  }

  /** The same for one value of a document. */
  judgePage<Value>(value: Value, page: unknown, pointer: string): Reading<Value> {
    const content = { origins: [], documents: [page] };
    return this.#judged(value, { name: "sources.json", content, pointer: `/documents/0${pointer}` });
  }

  #judged<Value>(value: Value, { name, content, pointer }: Judged): Reading<Value> {
    const documents = new Set([...(this.context.documents ?? []), ...this.newDocuments.map(({ id }) => id)]);
    const bytes = new TextEncoder().encode(JSON.stringify(content));
    const context = { ...this.context, documents, formerIncidents: [] };
    const findings = checkFile({ name, bytes }, context).findings.filter(
      (finding) => finding.pointer === pointer || finding.pointer.startsWith(`${pointer}/`),
    );
    const said = findings.filter(({ level }) => level !== "hint").map(findingText);
    return findings.some(({ level }) => level === "error") ? { problems: said } : { value, remarks: said };
  }

  /** What ids stand for, those of new pages included. */
  get names(): Names {
    const { sources } = this.contents;
    const documents = [...items(member(sources, "documents")), ...this.newDocuments];
    return new Names({ ...this.contents, sources: { origins: member(sources, "origins"), documents } });
  }

  /** Whether an incident has this id already. */
  hasIncident(id: string): boolean {
    return this.incidents.some(({ value }) => value === id);
  }

  /** Whether a document has this id already, published or new. */
  hasDocument(id: string): boolean {
    return (
      this.documents.some(({ value }) => value === id) || this.newDocuments.some((page) => page.id === id)
    );
  }
}

interface Judged {
  readonly name: string;
  readonly content: unknown;
  readonly pointer: string;
}

/** A finding as it is said in a conversation: what was found, what is expected, how to mend it. */
function findingText({ found, expected, mend }: Finding): string {
  return plainLine(`  ! ${found}; expected ${expected}${mend === null ? "" : ` -> ${mend}`}`);
}

function optionsOf(records: unknown, words: readonly string[]): Option<string>[] {
  return items(records).flatMap((record) => {
    const id = statedId(record);
    if (id === undefined) return [];
    const title = titleOf(record);
    const more = words.map((field) => member(record, field)).filter((word) => typeof word === "string");
    return [{ name: `${title} (${id})`, value: id, words: [id, title, ...more].join("\n") }];
  });
}
