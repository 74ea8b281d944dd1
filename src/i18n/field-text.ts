import { fieldHelp } from "../domain/check/field-help.ts";
import type { Locale } from "./locale.ts";
import type { enEditor } from "./messages/en-editor.ts";
import { faFieldHelp } from "./messages/fa-field-help.ts";

/** The fields that a form can have, by their keys in the record's files. */
export type FieldKey =
  Extract<keyof typeof enEditor, `field.${string}`> extends `field.${infer Key}` ? Key : never;

/** What a field is called; its key where it has no name. */
export function fieldLabel(key: string, { t }: Locale): string {
  return isNamed(key) ? t(`field.${key}`) : key;
}

/** What a field asks for; "" where nothing is said. */
export function fieldHelpText(key: string, { language }: Locale): string {
  if (language === "en") return fieldHelp[key] ?? "";
  return isNamed(key) ? faFieldHelp[key] : "";
}

function isNamed(key: string): key is FieldKey {
  return Object.hasOwn(faFieldHelp, key);
}
