import { contradictionsOfEvent, contradictionsOfToll } from "../record-rules.ts";
import { shown } from "../rejection.ts";
import { documentSchema, eventSchema, originSchema, tollSchema } from "../schema.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkClaim } from "./check-claims.ts";
import { futureFaults, type StatedDay } from "./check-days.ts";
import { type KnownIds, referenceFaults, repeatedItems } from "./check-references.ts";
import { checkTexts } from "./check-texts.ts";
import type { CheckContext } from "./context.ts";
import type { Entry } from "./entry.ts";
import type { Fault } from "./finding.ts";
import { isObject } from "./json-pointer.ts";
import { knownFields, schemaFaults } from "./schema-faults.ts";

/** What is known around a record: the context, and the ids of the files themselves. */
export interface Surroundings {
  readonly context: CheckContext;
  readonly ids: KnownIds;
}

/** Everything that is wrong with one origin by itself. */
export function checkOrigin({ value, pointer }: Entry): Fault[] {
  return [...schemaFaults(originSchema, value, pointer), ...checkTexts(value, pointer)];
}

/** Everything that is wrong with one document by itself. */
export function checkDocument({ value, pointer }: Entry, { context }: Surroundings): Fault[] {
  const { published, archive_url } = knownFields(documentSchema.entries, value);
  return [
    ...schemaFaults(documentSchema, value, pointer),
    ...futureFaults([{ day: published, pointer: `${pointer}/published` }], context.day),
    ...checkAddresses(value, pointer, context.hosts),
    ...checkTexts(value, pointer),
    ...(archive_url === null ? [notArchived(pointer)] : []),
  ];
}

function notArchived(pointer: string): Fault {
  return {
    class: "url.not-archived",
    pointer: `${pointer}/archive_url`,
    found: "no archived copy",
    expected: "the address of a copy: pages vanish",
    mend: "save the page at web.archive.org and write the address here",
  };
}

/** Everything that is wrong with one toll by itself and against what it refers to. */
export function checkToll({ value, pointer }: Entry, { context, ids }: Surroundings): Fault[] {
  const known = knownFields(tollSchema.entries, value);
  const days = (["scope_start", "scope_end", "as_of", "published"] as const).map(
    (field): StatedDay => ({ day: known[field], pointer: `${pointer}/${field}` }),
  );
  return [
    ...schemaFaults(tollSchema, value, pointer),
    ...within(contradictionsOfToll(known), pointer),
    ...futureFaults(days, context.day),
    ...checkClaim(known, pointer, null),
    ...partFaults(known, pointer),
    ...referenceFaults(
      [
        { to: "origin", id: known.origin, pointer: `${pointer}/origin` },
        { to: "document", id: known.document, pointer: `${pointer}/document` },
      ],
      ids,
    ),
    ...checkTexts(value, pointer),
  ];
}

type KnownToll = ReturnType<typeof knownFields<typeof tollSchema.entries>>;

/** Parts lie inside their total, each by itself: they may overlap, as women and children do. */
function partFaults({ low, high, parts = [] }: KnownToll, pointer: string): Fault[] {
  const most = high ?? low;
  if (!most) return [];
  return parts.flatMap(({ value }, index): Fault[] => {
    if (value <= most) return [];
    const expected = `a part of the ${most} in all`;
    return [
      {
        class: "claims.parts",
        pointer: `${pointer}/parts/${index}/value`,
        found: String(value),
        expected,
        mend: "correct the part or the total",
      },
    ];
  });
}

/** Everything that is wrong with one event by itself and against what it refers to. */
export function checkEvent({ value, pointer }: Entry, { context, ids }: Surroundings): Fault[] {
  const known = knownFields(eventSchema.entries, value);
  const days = (["date", "date_end"] as const).map(
    (field): StatedDay => ({ day: known[field], pointer: `${pointer}/${field}` }),
  );
  const documents = (known.documents ?? []).map((id, index) => ({
    to: "document" as const,
    id,
    pointer: `${pointer}/documents/${index}`,
  }));
  return [
    ...schemaFaults(eventSchema, value, pointer),
    ...within(contradictionsOfEvent(known), pointer),
    ...futureFaults(days, context.day),
    ...referenceFaults([{ to: "origin", id: known.origin, pointer: `${pointer}/origin` }, ...documents], ids),
    ...repeatedItems(known.documents, `${pointer}/documents`),
    ...checkTexts(value, pointer),
  ];
}

function within(faults: readonly Fault[], pointer: string): Fault[] {
  return faults.map((fault) => ({ ...fault, pointer: pointer + fault.pointer }));
}

/** The fault of a file that does not list its records as it should; undefined where it does. */
export function listFault(content: unknown, key: string): Fault | undefined {
  const list: unknown =
    isObject(content) && Object.hasOwn(content, key) ? Reflect.get(content, key) : undefined;
  if (Array.isArray(list)) return undefined;
  const isMissing = list === undefined;
  return {
    class: isMissing && isObject(content) ? "schema.required" : "schema.type",
    pointer: isMissing ? "" : `/${key}`,
    found: isMissing ? (isObject(content) ? `no "${key}"` : shown(content)) : shown(list),
    expected: `"${key}", a list of records`,
    mend: `put the records into {"${key}": [...]}`,
  };
}
