import * as v from "valibot";
import {
  documentSchema,
  editionSchema,
  eventSchema,
  incidentFeatureSchema,
  originSchema,
  tollSchema,
} from "../schema.ts";
import type { FileKind } from "./file-kinds.ts";

/** What a file may say of its own schema, for editors that do not find it by themselves. */
const $schema = v.optional(v.string("the address of a JSON Schema"));

/** The files that are kept by hand, whole: for their key order and for the JSON Schemas that editors read. */
export const fileSchemas = {
  incidents: v.strictObject({
    $schema,
    type: v.literal("FeatureCollection", '"FeatureCollection"'),
    features: v.array(incidentFeatureSchema, "a list of features"),
  }),
  sources: v.strictObject({
    $schema,
    origins: v.array(originSchema, "a list of origins"),
    documents: v.array(documentSchema, "a list of documents"),
  }),
  tolls: v.strictObject({ $schema, tolls: v.array(tollSchema, "a list of tolls") }),
  events: v.strictObject({ $schema, events: v.array(eventSchema, "a list of events") }),
  record: editionSchema,
} as const satisfies Readonly<Partial<Record<FileKind, v.GenericSchema>>>;

/** A kind of file that is kept by hand. */
export type HandKeptKind = keyof typeof fileSchemas;

/** Whether a kind of file is kept by hand; boundaries are made by a program. */
export function isHandKept(kind: FileKind): kind is HandKeptKind {
  return Object.hasOwn(fileSchemas, kind);
}
