import type { FindingClass } from "./check/finding.ts";
import { type Reason, shown } from "./rejection.ts";
import type { EventRecord, IncidentFeature, IncidentProperties, TollRecord } from "./schema.ts";

/*
 * What has to hold between the fields of one record, beyond each field's own shape. A record that
 * breaks one of these would be drawn or counted wrongly, so it is set aside. The checker asks the same of
 * records of which some fields could not be read: those are undefined, and nothing is said about them.
 */

/** Why a record contradicts itself, of which class that is and how to mend it. */
export interface Contradiction extends Reason {
  readonly class: FindingClass;
  readonly mend: string;
}

/** A record of which some fields could not be read. */
export type Partly<Written> = { readonly [Key in keyof Written]?: Written[Key] | undefined };

type Figure = Pick<TollRecord, "low" | "high">;

/** An incident of which some fields could not be read; of its geometry it only matters whether it is null. */
export interface PartlyIncident {
  readonly geometry?: object | null | undefined;
  readonly properties: Partly<Omit<IncidentProperties, "claims">> & {
    readonly claims?: readonly Partly<Figure>[] | undefined;
  };
}

/** Reasons for which an incident contradicts itself; empty when it does not. */
export function contradictionsOfIncident(incident: IncidentFeature | PartlyIncident): Contradiction[] {
  const { geometry, properties } = incident;
  const { claims = [] } = properties;
  return [
    ...contradictionsOfPlace(geometry, properties),
    ...contradictionsOfDays(properties),
    ...[...claims].flatMap((claim, index) => contradictionsOfFigure(claim, `/properties/claims/${index}`)),
  ];
}

function contradictionsOfPlace(
  geometry: PartlyIncident["geometry"],
  properties: PartlyIncident["properties"],
): Contradiction[] {
  const { place_precision: precision } = properties;
  if (precision === undefined) return [];
  const isPinned = precision !== "province" && precision !== "country";
  const known = `the place is known ${isPinned ? "" : "only "}to the ${precision}`;
  return [
    ...contradictionsOfPoint(geometry, { isPinned, known }),
    // Where a point is missing, its radius is right to be there.
    ...(isPinned && geometry === null ? [] : contradictionsOfRadius(geometry, properties.place_radius_km)),
    ...contradictionsOfProvince(properties.province, { isNationwide: precision === "country", known }),
  ];
}

function contradictionsOfPoint(
  geometry: PartlyIncident["geometry"],
  { isPinned, known }: { readonly isPinned: boolean; readonly known: string },
): Contradiction[] {
  if (geometry === undefined || isPinned === (geometry !== null)) return [];
  const at = { pointer: "/geometry", found: shown(geometry) };
  if (!isPinned) {
    const mend = "write null, or the finer place_precision if the source gives the place";
    return [{ ...at, class: "privacy.precise-place", expected: `null, since ${known}`, mend }];
  }
  const mend = 'write {"type": "Point", "coordinates": [lon, lat]}, or "province" as place_precision';
  return [{ ...at, class: "schema.required", expected: `a point, since ${known}`, mend }];
}

function contradictionsOfRadius(
  geometry: PartlyIncident["geometry"],
  radius: number | null | undefined,
): Contradiction[] {
  if (geometry === undefined || radius === undefined || (geometry === null) === (radius === null)) return [];
  const at = { pointer: "/properties/place_radius_km", found: shown(radius) };
  if (geometry === null) {
    return [
      { ...at, class: "schema.contradiction", expected: "null, since there is no point", mend: "write null" },
    ];
  }
  const mend = "write how many kilometres off the point may be";
  return [{ ...at, class: "schema.required", expected: "the radius of uncertainty in km", mend }];
}

function contradictionsOfProvince(
  province: string | null | undefined,
  { isNationwide, known }: { readonly isNationwide: boolean; readonly known: string },
): Contradiction[] {
  if (province === undefined || isNationwide === (province === null)) return [];
  const at = { pointer: "/properties/province", found: shown(province) };
  if (isNationwide) {
    const mend = 'write null, or "province" as place_precision';
    return [{ ...at, class: "schema.contradiction", expected: `null, since ${known}`, mend }];
  }
  const mend = 'write the code, such as "IR-23" for Tehran, or "country" as place_precision';
  return [{ ...at, class: "schema.required", expected: "the code of its province", mend }];
}

function contradictionsOfDays({
  date_start: start,
  date_end: end,
  date_precision: precision,
}: PartlyIncident["properties"]): Contradiction[] {
  if (start === undefined || end === undefined || precision === undefined) return orderOf(start, end);
  const stated = { date_start: start, date_end: end, date_precision: precision };
  const missing = Object.entries(stated).filter(([, value]) => value === null);
  if (missing.length === 3) return [];
  if (missing.length > 0) return missing.map(([field]) => undatedField(field));
  const order = orderOf(start, end);
  if (order.length > 0 || precision !== "day" || start === end) return order;
  const expected = "range, week or month, since date_start and date_end differ";
  const mend = 'write "range", or the same day twice';
  const at = { pointer: "/properties/date_precision", found: shown(precision) };
  return [{ ...at, class: "date.precision", expected, mend }];
}

function orderOf(start: string | null | undefined, end: string | null | undefined): Contradiction[] {
  if (!start || !end || start <= end) return [];
  return [wrongOrder("/properties/date_end", end, `date_start, ${start}`)];
}

function undatedField(field: string): Contradiction {
  const mend = `write ${field}, or null in all of date_start, date_end and date_precision`;
  const expected = "all three stated, or all three null";
  return { class: "schema.required", pointer: `/properties/${field}`, found: "null", expected, mend };
}

/** Reasons for which a toll contradicts itself; empty when it does not. */
export function contradictionsOfToll(record: Partly<TollRecord>): Contradiction[] {
  const { scope_start, scope_end } = record;
  const reasons = contradictionsOfFigure(record, "");
  if (scope_start && scope_end && scope_start > scope_end) {
    reasons.push(wrongOrder("/scope_end", scope_end, `scope_start, ${scope_start}`));
  }
  return reasons;
}

/** Reasons for which an event contradicts itself; empty when it does not. */
export function contradictionsOfEvent({ date, date_end }: Partly<EventRecord>): Contradiction[] {
  if (!date || !date_end || date <= date_end) return [];
  return [wrongOrder("/date_end", date_end, `date, ${date}`)];
}

function wrongOrder(pointer: string, found: string, start: string): Contradiction {
  const expected = `a day not before ${start}`;
  return {
    class: "date.order",
    pointer,
    found: shown(found),
    expected,
    mend: "swap the two days, or correct one",
  };
}

function contradictionsOfFigure({ low, high }: Partly<Figure>, pointer: string): Contradiction[] {
  if (typeof low !== "number" || typeof high !== "number" || low <= high) return [];
  const expected = `a number not below low, ${low}`;
  const mend = "swap low and high, or correct one";
  return [{ class: "schema.low-above-high", pointer: `${pointer}/high`, found: shown(high), expected, mend }];
}
