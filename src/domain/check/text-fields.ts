import { isObject, step } from "./json-pointer.ts";

/** The language that a field is written in; "any" for titles and names as the source has them. */
export type FieldLanguage = "en" | "fa" | "any";

/** One text of a record: where it stands and in which language it has to be. */
export interface TextField {
  readonly text: string;
  readonly pointer: string;
  readonly language: FieldLanguage;
}

const english = new Set(["date_note", "published_note", "note", "via"]);
const anyLanguage = new Set(["title", "publisher"]);

/** The texts of a record that people read, with their pointers. Ids, codes, days and addresses are no such texts. */
export function textFields(record: unknown, pointer: string): TextField[] {
  if (Array.isArray(record))
    return record.flatMap((item: unknown, index) => textFields(item, pointer + step(index)));
  if (!isObject(record)) return [];
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
    const at = pointer + step(key);
    if (typeof value !== "string") return textFields(value, at);
    const language = languageOf(key);
    return language ? [{ text: value, pointer: at, language }] : [];
  });
}

/** The addresses of a record, by the names of their fields. */
export function addressFields(
  record: unknown,
  pointer: string,
): { readonly address: string; readonly pointer: string }[] {
  if (!isObject(record)) return [];
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) =>
    key.endsWith("url") && typeof value === "string"
      ? [{ address: value, pointer: pointer + step(key) }]
      : [],
  );
}

function languageOf(key: string): FieldLanguage | undefined {
  if (key.endsWith("_en") || english.has(key)) return "en";
  if (key.endsWith("_fa")) return "fa";
  return anyLanguage.has(key) ? "any" : undefined;
}
