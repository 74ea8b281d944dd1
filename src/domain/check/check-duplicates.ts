import { statedId } from "./check-ids.ts";
import type { Entry } from "./entry.ts";
import type { Fault } from "./finding.ts";
import { items, member } from "./json-pointer.ts";

/** What of an incident is compared; texts that could not be read are undefined. */
interface Candidate {
  readonly id: string | undefined;
  readonly bucket: string;
  readonly place: string | undefined;
  readonly point: readonly unknown[];
  readonly titles: readonly [en: string | undefined, fa: string | undefined];
  readonly overlaps: readonly unknown[];
  readonly from: keyof typeof ALIKE;
}

/**
 * How alike two titles must be, from 0 to 1. Different happenings of one place and day stay below; of the
 * published ones there are many, so that more is asked before one of them is held against a new record.
 */
const ALIKE = { here: 0.6, published: 0.75 } as const;
const NEAR_DEGREES = 0.02;
/** More happenings of one province and day than a record has: a file of copies shall not take long. */
const MOST_COMPARED = 200;

/**
 * Incidents that look like one that stands before them, here or among the published ones: same province,
 * first day and place, nearly the same title, and neither names the other in `overlaps`.
 */
export function nearDuplicates(entries: readonly Entry[], published: readonly unknown[]): Fault[] {
  const here = new Set(entries.map(({ value }) => statedId(value)));
  const publishedIds = new Set(published.map(statedId));
  const buckets = new Map<string, Candidate[]>();
  for (const record of published) {
    if (!here.has(statedId(record))) addTo(buckets, candidate(record, "published"));
  }
  return entries.flatMap(({ value, pointer }): Fault[] => {
    const one = candidate(value, "here");
    // What has a published id, or none that can be read, may be that published record itself.
    const isNew = one.id !== undefined && !publishedIds.has(one.id);
    const others = (buckets.get(one.bucket) ?? []).filter(({ from }) => isNew || from === "here");
    const twin = others.slice(-MOST_COMPARED).find((other) => isTwin(one, other));
    addTo(buckets, one);
    return twin ? [twinFault(pointer, twin)] : [];
  });
}

function addTo(buckets: Map<string, Candidate[]>, one: Candidate): void {
  const bucket = buckets.get(one.bucket);
  if (bucket) bucket.push(one);
  else buckets.set(one.bucket, [one]);
}

function candidate(record: unknown, from: Candidate["from"]): Candidate {
  const properties = member(record, "properties");
  const text = (key: string) => {
    const value = member(properties, key);
    return typeof value === "string" ? value : undefined;
  };
  return {
    id: statedId(record),
    bucket: `${text("province")} ${text("date_start")}`,
    place: text("place_en")?.toLowerCase(),
    point: items(member(member(record, "geometry"), "coordinates")),
    titles: [text("title_en"), text("title_fa")],
    overlaps: items(member(properties, "overlaps")),
    from,
  };
}

function isTwin(one: Candidate, other: Candidate): boolean {
  if (one.id !== undefined && one.id === other.id) return false;
  if (one.overlaps.includes(other.id) || other.overlaps.includes(one.id) || !isSamePlace(one, other))
    return false;
  const [en, fa] = [0, 1].map((side) => likeness(wordsOf(one.titles[side]), wordsOf(other.titles[side])));
  return ((en ?? 0) + (fa ?? 0)) / 2 >= ALIKE[other.from];
}

function isSamePlace(one: Candidate, other: Candidate): boolean {
  if (one.place !== undefined && one.place === other.place) return true;
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
  // Of two records with one id the first counts: the second is at fault by itself.
  const overlapsById = new Map(
    [...entries].reverse().map(({ value }) => [statedId(value), overlapsOf(value)]),
  );
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
