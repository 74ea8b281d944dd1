import { distance } from "@turf/distance";
import { isObject, items, member } from "../check/json-pointer.ts";
import { shown } from "../rejection.ts";
import { claimLine, type Facet, type Fields, facetsOf, plainWords } from "./facets.ts";
import { matchClaims } from "./match-claims.ts";
import type { Names } from "./names.ts";
import { fieldsOf, isSame } from "./record-lists.ts";

/** One thing that a record says otherwise than before, in words. Null: it said nothing, or says nothing any more. */
export interface FieldChange {
  readonly label: string;
  /** The fields of the record that it stands for. */
  readonly fields: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

/** The names that ids had before and have now. */
export interface NamesOfBoth {
  readonly before: Names;
  readonly after: Names;
}

const lists: ReadonlyMap<string, string> = new Map([
  ["documents", "document"],
  ["overlaps", "overlap"],
]);
const apart = new Set(["claims", ...lists.keys()]);

/** Everything in which two versions of one record differ; empty exactly when they say the same. */
export function compareRecord(before: unknown, after: unknown, names: NamesOfBoth): FieldChange[] {
  const one = fieldsOf(before);
  const other = fieldsOf(after);
  const all = new Set([...other.keys(), ...one.keys()]);
  const plain = facetsOf([...all].filter((field) => !apart.has(field) || !areLists(field, one, other)));
  return [
    ...plain.flatMap((facet) => facetChange(facet, { one, other }, names)),
    ...(areLists("claims", one, other) ? claimChanges(one.get("claims"), other.get("claims"), names) : []),
    ...[...lists.keys()].flatMap((field) =>
      areLists(field, one, other) ? itemChanges(field, { one, other }, names) : [],
    ),
  ];
}

/** Everything that a record says, as changes from nothing. Its id is left out, and so is what it leaves open. */
export function describeRecord(record: unknown, names: Names): FieldChange[] {
  const fields = fieldsOf(record);
  const said = (label: string, of: readonly string[], after: string | null): FieldChange[] =>
    after === null ? [] : [{ label, fields: of, before: null, after }];
  const plain = facetsOf([...fields.keys()].filter((field) => field !== "id" && !apart.has(field)));
  return [
    ...plain.flatMap((facet) => said(facet.label, facet.fields, facet.words(fields, names))),
    ...items(fields.get("claims")).flatMap((claim) => said("claim", ["claims"], claimLine(claim, names))),
    ...[...lists].flatMap(([field, label]) =>
      items(fields.get(field)).flatMap((item) => said(label, [field], itemText(field, item, names))),
    ),
  ];
}

/** A list is compared item by item only where it is one on both sides. */
function areLists(field: string, one: Fields, other: Fields): boolean {
  return [one, other].every((fields) => Array.isArray(fields.get(field)));
}

interface Both {
  readonly one: Fields;
  readonly other: Fields;
}

function facetChange(facet: Facet, { one, other }: Both, names: NamesOfBoth): FieldChange[] {
  const { label, fields } = facet;
  const differing = fields.filter((field) => !isSame(one.get(field), other.get(field)));
  if (differing.length === 0) return [];
  const before = facet.words(one, names.before);
  const after = facet.words(other, names.after);
  if (before !== after) return [{ label, fields, before, after: moved(facet, { one, other }, after) }];
  // Said alike, and yet not the same: 12 and "12", or a field that is null and one that is missing.
  return differing.map((field) => ({
    label: field,
    fields: [field],
    before: shown(one.get(field)),
    after: shown(other.get(field)),
  }));
}

function moved({ label }: Facet, { one, other }: Both, after: string | null): string | null {
  const from = positionOf(one.get("geometry"));
  const to = positionOf(other.get("geometry"));
  if (label !== "point" || after === null || !from || !to) return after;
  const km = distance(from, to, { units: "kilometers" });
  return `${after}, ${km < 1 ? `${Math.round(km * 1000)} m` : `${km.toFixed(1)} km`} away`;
}

function positionOf(geometry: unknown): [number, number] | undefined {
  const [lon, lat] = items(member(geometry, "coordinates"));
  return typeof lon === "number" && typeof lat === "number" ? [lon, lat] : undefined;
}

function claimChanges(before: unknown, after: unknown, names: NamesOfBoth): FieldChange[] {
  const pairs = matchClaims(items(before), items(after));
  const changes = pairs.flatMap((pair) => {
    if (pair.before === undefined)
      return [
        { label: "claim", fields: ["claims"], before: null, after: claimLine(pair.after, names.after) },
      ];
    if (pair.after === undefined)
      return [
        { label: "claim", fields: ["claims"], before: claimLine(pair.before, names.before), after: null },
      ];
    return claimFieldChanges(pair.before, pair.after, names);
  });
  if (changes.length > 0 || isSame(before, after)) return changes;
  return [{ label: "claims", fields: ["claims"], before: "in one order", after: "in another order" }];
}

function claimFieldChanges(before: unknown, after: unknown, names: NamesOfBoth): FieldChange[] {
  if (!isObject(before) || !isObject(after)) {
    const said = { before: claimLine(before, names.before), after: claimLine(after, names.after) };
    return isSame(before, after) ? [] : [{ label: "claim", fields: ["claims"], ...said }];
  }
  const one = new Map(Object.entries(before));
  const other = new Map(Object.entries(after));
  const origin = plainWords(one.get("origin"));
  const measure = plainWords(one.get("measure"));
  const whose = `claim of ${origin === null ? "nobody named" : names.before.origin(origin)} (${measure ?? "no measure"})`;
  return facetsOf(new Set([...other.keys(), ...one.keys()]))
    .flatMap((facet) => facetChange(facet, { one, other }, names))
    .map((change) => ({ ...change, fields: ["claims"], label: `${whose}: ${change.label}` }));
}

function itemChanges(field: string, { one, other }: Both, names: NamesOfBoth): FieldChange[] {
  const before = items(one.get(field));
  const after = items(other.get(field));
  const label = lists.get(field) ?? field;
  const removed = withoutEach(before, after).map((item) => itemText(field, item, names.before));
  const added = withoutEach(after, before).map((item) => itemText(field, item, names.after));
  if (removed.length === 0 && added.length === 0) {
    if (isSame(before, after)) return [];
    return [{ label: field, fields: [field], before: plainWords(before), after: plainWords(after) }];
  }
  return [
    ...removed.map((text): FieldChange => ({ label, fields: [field], before: text, after: null })),
    ...added.map((text): FieldChange => ({ label, fields: [field], before: null, after: text })),
  ];
}

/** The items of one list that are not in the other, one for one. */
function withoutEach(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  const left = [...others];
  return list.filter((item) => {
    const at = left.findIndex((other) => isSame(item, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function itemText(field: string, item: unknown, names: Names): string {
  if (typeof item !== "string") return shown(item);
  return field === "documents" ? names.document(item) : item;
}
