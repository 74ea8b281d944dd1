import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "../../src/domain/check/json-pointer.ts";
import { hostileAddresses, hostileText, MARK, refusedAddresses } from "./hostile-texts.ts";

/*
 * The published record with every text of every file made hostile. What the schema asks for holds, so that the records are
 * shown; beside them stand records that must not be, and records whose ids are names that every object has.
 */

const data = join(import.meta.dirname, "..", "..", "data");

/** Names of files under data/ that hold texts, with the base map's. */
export const hostileFileNames = [
  "incidents.geojson",
  "sources.json",
  "tolls.json",
  "events.json",
  "provinces.geojson",
  "basemap/countries.geojson",
  "basemap/lakes.geojson",
  "basemap/sea-labels.geojson",
  "basemap/towns.geojson",
] as const;
export type HostileFileName = (typeof hostileFileNames)[number];

/** How long a text may be, by the end of its field's name; all others are of one line. */
const ROOM: Readonly<Record<string, number>> = {
  summary: 1000,
  note: 1000,
  method: 1000,
  via: 1000,
  title: 400,
};
const LINE = 200;
const TEXT = /(^|_)(title|summary|name|short|capital|label|place|note|method|publisher|via)(_en|_fa)?$/;
const NO_TEXT = /^place_(precision|radius_km)$/;

/** The files by name, parsed, as a seed makes them. The same seed makes the same. */
export function hostileFiles(seed: number): ReadonlyMap<HostileFileName, unknown> {
  const turn = hostileTurn(seed);
  const hostile = (key: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item: unknown) => hostile(key, item));
    if (!isObject(value)) return turn(key, value);
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, hostile(name, member)]));
  };
  const files = hostileFileNames.map((name): [HostileFileName, unknown] => [
    name,
    withStrangers(name, hostile("", JSON.parse(readFileSync(join(data, name), "utf8")))),
  ]);
  return new Map(files);
}

/** Turns the value of a field into a hostile one, the next in turn, where it is a text or an address. What is no text stays. */
function hostileTurn(seed: number): (key: string, value: unknown) => unknown {
  let next = seed;
  return (key, value) => {
    if (/url$/.test(key) && typeof value === "string")
      return hostileAddresses[next++ % hostileAddresses.length];
    // Notes that the record leaves empty are filled: what is seldom there is seldom looked at.
    const isTurned = isText(key) && (typeof value === "string" || value === null);
    return isTurned ? hostileText(next++, roomOf(key)) : value;
  };
}

function isText(key: string): boolean {
  return TEXT.test(key) && !NO_TEXT.test(key);
}

function roomOf(key: string): number {
  const stem = key.replace(/_(en|fa)$/, "");
  if (stem === "title") return key === "title" ? 400 : LINE;
  return ROOM[stem.replace(/^.*_/, "")] ?? LINE;
}

/** The lists of a file that hold records, with their first record as a model of others. */
const LISTS: Readonly<Partial<Record<HostileFileName, readonly string[]>>> = {
  "incidents.geojson": ["features"],
  "sources.json": ["origins", "documents"],
  "tolls.json": ["tolls"],
  "events.json": ["events"],
};

function withStrangers(name: HostileFileName, content: unknown): unknown {
  if (!isObject(content)) return content;
  const lists = (LISTS[name] ?? []).map((key): [string, unknown] => {
    const records: unknown = Reflect.get(content, key);
    if (!Array.isArray(records) || !isObject(records[0])) throw new Error(`${name} has no list "${key}"`);
    return [key, [...records, ...accepted(records[0]), ...refused(records[0])]];
  });
  return { ...content, ...Object.fromEntries(lists) };
}

/** "constructor" is an id like any other, and a name that every object has. */
function accepted(model: object): object[] {
  const references = {
    ...("family" in model ? { family: "constructor" } : {}),
    ...("origin" in model ? { origin: "constructor" } : {}),
    ...("document" in model ? { document: "constructor" } : {}),
    ...("documents" in model ? { documents: ["constructor"] } : {}),
  };
  const own = { ...model, id: "constructor", ...references };
  if (!("properties" in own) || !isObject(own.properties)) return [own];
  const claims: unknown = Reflect.get(own.properties, "claims");
  const [claim] = Array.isArray(claims) ? claims : [];
  const properties = {
    ...own.properties,
    claims: [{ ...claim, origin: "constructor", document: "constructor" }],
    documents: ["constructor"],
    overlaps: ["constructor"],
  };
  return [{ ...own, properties }];
}

/** Records of which none may be shown: their ids, texts, addresses and forms are refused. */
function refused(model: object): unknown[] {
  const long = `${"x".repeat(10_000)}${MARK}`;
  const ids = [
    "__proto__",
    "<img src=x onerror=window.hostile=1>",
    "\u202edi",
    "a\u0000b",
    long,
    "",
    7,
    { id: 1 },
  ];
  const addresses = refusedAddresses.map((url, index) => ({
    ...model,
    id: `refused-address-${index}`,
    url,
    language: "en-<b>",
  }));
  const longTexts = { ...withTexts(model, long), id: "refused-long" };
  const polluting: unknown = JSON.parse(
    '{"__proto__": {"hostile": 1}, "constructor": {"prototype": {"hostile": 1}}, "id": "polluting"}',
  );
  return [
    ...ids.map((id) => ({ ...model, id })),
    ...addresses,
    longTexts,
    polluting,
    null,
    [],
    "text",
    long,
    7,
  ];
}

function withTexts(record: object, text: string): object {
  const entries = Object.entries(record).map(([key, value]: [string, unknown]): [string, unknown] => {
    if (isObject(value)) return [key, withTexts(value, text)];
    return [key, isText(key) ? text : value];
  });
  return Object.fromEntries(entries);
}
