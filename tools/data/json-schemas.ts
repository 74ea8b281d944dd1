import { toJsonSchema } from "@valibot/to-json-schema";
import { fieldHelp } from "../../src/domain/check/field-help.ts";
import { fileSchemas } from "../../src/domain/check/file-schemas.ts";
import { isObject } from "../../src/domain/check/json-pointer.ts";

const titles = {
  incidents: "Incidents (data/incidents.geojson)",
  sources: "Origins and documents (data/sources.json)",
  tolls: "Nationwide tolls (data/tolls.json)",
  events: "Context events (data/events.json)",
  record: "The edition (data/record.json)",
} as const;

/** The JSON Schema of each hand-kept file as text, by the name of its file under data/schema/. That a day exists is more than it can say. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fileSchemas).map(([kind, schema]) => {
      const generated = toJsonSchema(schema, { typeMode: "input" });
      const title = isTitled(kind) ? titles[kind] : kind;
      const whole = { $schema: "http://json-schema.org/draft-07/schema#", title, ...explained(generated) };
      return [`${kind}.schema.json`, `${JSON.stringify(whole, null, 2)}\n`];
    }),
  );
}

function isTitled(kind: string): kind is keyof typeof titles {
  return Object.hasOwn(titles, kind);
}

/** A schema with each property's help as its description. */
function explained(schema: object): object {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]: [string, unknown]) => [key, explainedMember(key, value)]),
  );
}

function explainedMember(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (isObject(item) ? explained(item) : item));
  if (!isObject(value)) return value;
  if (key !== "properties") return explained(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, property]: [string, unknown]) => [name, described(name, property)]),
  );
}

function described(name: string, property: unknown): unknown {
  if (!isObject(property)) return property;
  const help = fieldHelp[name];
  return { ...(help === undefined ? {} : { description: help }), ...explained(property) };
}
