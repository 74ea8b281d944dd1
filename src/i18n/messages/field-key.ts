import type { enEditor } from "./en-editor.ts";

/** The fields that a form can have, by their keys in the record's files. */
export type FieldKey =
  Extract<keyof typeof enEditor, `field.${string}`> extends `field.${infer Key}` ? Key : never;
