import { incidentPropertiesSchema } from "../schema.ts";
import type { Entry } from "./check-entries.ts";
import { statedId } from "./check-ids.ts";
import type { Fault } from "./finding.ts";
import { items, member } from "./json-pointer.ts";
import { type Known, knownFields } from "./schema-faults.ts";

interface Candidate {
  readonly id: string | undefined;
  readonly pointer: string | undefined;
  readonly properties: Known<typeof incidentPropertiesSchema.entries>;
  readonly point: readonly unknown[];
  readonly words: { readonly en: ReadonlySet<string>; readonly fa: ReadonlySet<string> };
}

/** How alike two titles must be, from 0 to 1; two different happenings of one place and day stay below. */
const ALIKE = 0.65;
const NEAR_DEGREES = 0.02;

/**
 * Incidents that look like one that stands before them, here or among the published ones: same province,
 * first day and place, nearly the same title, and neither names the other in `overlaps`.
 */
export function nearDuplicates(entries: readonly Entry[], published: readonly unknown[]): Fault[] {
  const here = new Set(entries.map(({ value }) => statedId(value)));
  const others = published.filter((record) => !here.has(statedId(record)));
  const buckets = new Map<string, Candidate[]>();
  for (const record of others)
    bucketOf(buckets, candidate(record, undefined)).push(candidate(record, undefined));
  return entries.flatMap(({ value, pointer }): Fault[] => {
    const one = candidate(value, pointer);
    const bucket = bucketOf(buckets, one);
    const twin = bucket.find((other) => isTwin(one, other));
    bucket.push(one);
    return twin ? [twinFault(pointer, twin)] : [];
  });
}

function candidate(record: unknown, pointer: string | undefined): Candidate {
  const properties = knownFields(incidentPropertiesSchema.entries, member(record, "properties"));
  const words = { en: wordsOf(properties.title_en), fa: wordsOf(properties.title_fa) };
  const point = items(member(member(record, "geometry"), "coordinates"));
  return { id: statedId(record), pointer, properties, point, words };
}

function bucketOf(buckets: Map<string, Candidate[]>, { properties }: Candidate): Candidate[] {
  const key = `${properties.province} ${properties.date_start}`;
  const bucket = buckets.get(key) ?? [];
  buckets.set(key, bucket);
  return bucket;
}

function isTwin(one: Candidate, other: Candidate): boolean {
  if (one.id !== undefined && one.id === other.id) return false;
  if (isOverlap(one, other) || isOverlap(other, one) || !isSamePlace(one, other)) return false;
  return (likeness(one.words.en, other.words.en) + likeness(one.words.fa, other.words.fa)) / 2 >= ALIKE;
}

function isOverlap({ properties }: Candidate, { id }: Candidate): boolean {
  return id !== undefined && (properties.overlaps ?? []).includes(id);
}

function isSamePlace(one: Candidate, other: Candidate): boolean {
  const { place_en } = one.properties;
  if (place_en !== undefined && place_en.toLowerCase() === other.properties.place_en?.toLowerCase())
    return true;
  const apart = [0, 1].map((axis) => Math.abs(Number(one.point[axis]) - Number(other.point[axis])));
  return apart.every((degrees) => degrees <= NEAR_DEGREES);
}

function wordsOf(text: string | undefined): ReadonlySet<string> {
  return new Set(
    (text ?? "")
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
}

/** Twice the shared words over all words (Dice); 1 where neither title could be read. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1;
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size);
}

function twinFault(pointer: string, twin: Candidate): Fault {
  const name = twin.id ?? "a record without an id";
  return {
    class: "record.near-duplicate",
    pointer,
    found: `the same province, day and place and nearly the same title as ${name}`,
    expected: "one record for one happening",
    mend: "add the claims to that record and delete this one; if both happened, name each in the other's overlaps",
  };
}

/** Overlaps that only one of two incidents of the same file states. */
export function oneSidedOverlaps(entries: readonly Entry[]): Fault[] {
  const overlapsById = new Map(entries.map(({ value }) => [statedId(value), overlapsOf(value)]));
  return entries.flatMap(({ value, pointer }) =>
    overlapsOf(value).flatMap((id, index): Fault[] => {
      const own = statedId(value);
      const back = overlapsById.get(id);
      if (!back || own === undefined || own === id || back.includes(own)) return [];
      const expected = `${id} to name this incident in its overlaps too`;
      return [
        {
          class: "record.one-sided-overlap",
          pointer: `${pointer}/properties/overlaps/${index}`,
          found: `"${id}"`,
          expected,
          mend: `add "${own}" there`,
        },
      ];
    }),
  );
}

function overlapsOf(record: unknown): string[] {
  return items(member(member(record, "properties"), "overlaps")).filter((id) => typeof id === "string");
}
