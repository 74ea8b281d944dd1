import {
  claimSchema,
  documentSchema,
  type incidentFeatureSchema,
  incidentPropertiesSchema,
  originSchema,
} from "../schema.ts";
import { type FormField, formFields } from "./form-field.ts";

/** The fields of each record that is edited, in the order of the schema. */
export const incidentFields = formFields(incidentPropertiesSchema);
export const claimFields = formFields(claimSchema);
export const originFields = formFields(originSchema);
export const documentFields = formFields(documentSchema);

/** A record of which nothing is filled in yet. */
export interface BlankRecord {
  readonly [key: string]: unknown;
}

/** A new claim, empty. */
export function blankClaim(): BlankRecord {
  return blank(claimFields);
}

/** A new document, empty. */
export function blankDocument(): BlankRecord {
  return blank(documentFields);
}

/** A new origin, empty. */
export function blankOrigin(): BlankRecord {
  return blank(originFields);
}

/** A new incident, empty but for its first claim. */
export function blankIncident(): BlankRecord {
  const properties = { ...blank(incidentFields), claims: [blankClaim()] };
  const feature: Record<keyof typeof incidentFeatureSchema.entries, unknown> = {
    type: "Feature",
    id: "",
    geometry: null,
    properties,
  };
  return feature;
}

function blank(fields: readonly FormField[]): BlankRecord {
  return Object.fromEntries(fields.map((field) => [field.key, blankValue(field)]));
}

function blankValue({ kind, isOptional }: FormField): unknown {
  if (kind === "references" || kind === "rows") return [];
  if (kind === "yes-no") return false;
  return isOptional ? null : "";
}
