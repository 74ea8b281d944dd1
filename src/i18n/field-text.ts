import { fieldHelp } from "../domain/check/field-help.ts";
import type { Language } from "../domain/language.ts";
import type { Locale } from "./locale.ts";
import { faFieldHelp } from "./messages/fa-field-help.ts";
import type { FieldKey } from "./messages/field-key.ts";

const helps: Partial<Record<Language, Readonly<Record<FieldKey, string>>>> = { fa: faFieldHelp };

/** What a field is called; its key where it has no name. */
export function fieldLabel(key: string, { t }: Locale): string {
  return isNamed(key) ? t(`field.${key}`) : key;
}

/** What a field asks for, in English where a language has no words for it; "" where nothing is said. */
export function fieldHelpText(key: string, { language }: Locale): string {
  const own = isNamed(key) ? helps[language]?.[key] : undefined;
  return own ?? fieldHelp[key] ?? "";
}

function isNamed(key: string): key is FieldKey {
  return Object.hasOwn(faFieldHelp, key);
}
