import type { Language } from "../domain/language.ts";
import { en } from "./messages/en.ts";
import { fa } from "./messages/fa.ts";

/** The key of a message. A key that no catalogue has does not compile, and one that nobody uses fails a test. */
export type MessageKey = keyof typeof en;

/** The catalogues. Another language is one more file with the same keys. */
export const messages: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, fa };
