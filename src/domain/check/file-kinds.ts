import { isObject, items, member } from "./json-pointer.ts";

/** What a file holds, which decides what is asked of it. */
export type FileKind = "incidents" | "provinces" | "sources" | "tolls" | "events" | "record";

const byName: Readonly<Record<string, FileKind>> = {
  "incidents.geojson": "incidents",
  "provinces.geojson": "provinces",
  "sources.json": "sources",
  "tolls.json": "tolls",
  "events.json": "events",
  "record.json": "record",
};

/** The published files, in the order in which they are checked: what others refer to comes first. */
export const publishedFiles = [
  "record.json",
  "provinces.geojson",
  "sources.json",
  "incidents.geojson",
  "tolls.json",
  "events.json",
] as const;

/** What a file holds: by its name if that is one of the published ones, else by its content; incidents when neither says. */
export function fileKind(name: string, content: unknown): FileKind {
  const base = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const known = Object.hasOwn(byName, base) ? byName[base] : undefined;
  return known ?? kindOfContent(content);
}

function kindOfContent(content: unknown): FileKind {
  if (!isObject(content)) return "incidents";
  if (Object.hasOwn(content, "features") || Object.hasOwn(content, "type")) return kindOfFeatures(content);
  if (Object.hasOwn(content, "origins") || Object.hasOwn(content, "documents")) return "sources";
  if (Object.hasOwn(content, "tolls")) return "tolls";
  if (Object.hasOwn(content, "events")) return "events";
  return Object.hasOwn(content, "licence") && Object.hasOwn(content, "day") ? "record" : "incidents";
}

function kindOfFeatures(content: object): FileKind {
  const [first] = items(member(content, "features"));
  const properties = member(first, "properties");
  const isBoundary =
    member(properties, "label") !== undefined && member(properties, "capital_en") !== undefined;
  return isBoundary ? "provinces" : "incidents";
}
