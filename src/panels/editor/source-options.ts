import { statedId } from "../../domain/check/check-ids.ts";
import type { Contents } from "../../domain/check/context.ts";
import { items, member } from "../../domain/check/json-pointer.ts";
import type { ReferenceTo } from "../../domain/edit/form-field.ts";
import type { RecordDraft } from "../../domain/edit/record-draft.ts";
import type { Language } from "../../domain/language.ts";
import { plainText } from "../../domain/plain-text.ts";
import { foldForSearch } from "../../domain/search-text.ts";
import type { SearchOption } from "../../ui/search-select.tsx";

/** So many are offered at once: whoever looks for another types more of it. */
const MOST_OFFERED = 12;

interface Findable extends SearchOption {
  readonly folded: string;
}

/** The origins, documents and incidents that a record may refer to, found by any of their names, addresses or ids. */
export class SourceOptions {
  readonly #options: Readonly<Record<ReferenceTo, readonly Findable[]>>;

  /** Of a record, with what is new in a draft; names are those of a language. */
  constructor({ sources, incidents }: Contents, draft: RecordDraft, language: Language) {
    const origins = [...draft.origins, ...items(member(sources, "origins"))];
    const documents = [...draft.documents, ...items(member(sources, "documents"))];
    this.#options = {
      origin: origins.flatMap((origin) =>
        option(origin, { name: `short_${language}`, detail: `name_${language}` }),
      ),
      document: documents.flatMap((page) => option(page, { name: "title", detail: "publisher" })),
      incident: items(member(incidents, "features")).flatMap((feature) =>
        option(feature, { name: `title_${language}`, detail: "date_start" }),
      ),
    };
  }

  /** What a record is called; undefined where there is none of this id. */
  nameOf(to: ReferenceTo, id: unknown): string | undefined {
    return this.#options[to].find((one) => one.id === id)?.name;
  }

  /** The records in which all words of a text occur, those whose name or id begins with it first. */
  find(to: ReferenceTo, text: string): readonly SearchOption[] {
    const wanted = foldForSearch(text);
    const words = wanted.split(" ");
    const found = this.#options[to].filter(({ folded }) => words.every((word) => folded.includes(word)));
    const begins = ({ name, id }: Findable) => foldForSearch(name).startsWith(wanted) || id.startsWith(text);
    return found
      .toSorted((a, b) => Number(begins(b)) - Number(begins(a)))
      .slice(0, MOST_OFFERED)
      .map(({ id, name, detail }) => ({ id, name, detail: `${detail} · ${id}` }));
  }
}

function option(record: unknown, fields: { readonly name: string; readonly detail: string }): Findable[] {
  const id = statedId(record);
  if (id === undefined) return [];
  const texts = member(record, "properties") ?? record;
  const text = (field: string) => plainText(String(member(texts, field) ?? ""));
  const values = typeof texts === "object" && texts !== null ? Object.values(texts) : [];
  const folded = foldForSearch([id, ...values.filter((value) => typeof value === "string")].join("\n"));
  return [{ id, name: text(fields.name) || id, detail: text(fields.detail), folded }];
}
