import { type Reason, shown } from "./rejection.ts";
import type { IncidentFeature, TollRecord } from "./schema.ts";

/*
 * What has to hold between the fields of one record, beyond each field's own shape. A record that
 * breaks one of these would be drawn or counted wrongly, so it is set aside.
 */

/** Reasons for which an incident contradicts itself; empty when it does not. */
export function contradictionsOfIncident({ geometry, properties }: IncidentFeature): Reason[] {
  return [
    ...contradictionsOfPlace(geometry, properties),
    ...contradictionsOfDays(properties),
    ...properties.claims.flatMap((claim, index) =>
      contradictionsOfFigure(claim, `/properties/claims/${index}`),
    ),
  ];
}

function contradictionsOfPlace(
  geometry: IncidentFeature["geometry"],
  { place_precision, place_radius_km, province }: IncidentFeature["properties"],
): Reason[] {
  const known = `the place is known ${place_precision === "province" || place_precision === "country" ? "only " : ""}to the ${place_precision}`;
  const pinned = place_precision !== "province" && place_precision !== "country";
  const nationwide = place_precision === "country";
  const reasons: Reason[] = [];
  if (pinned !== (geometry !== null)) {
    const expected = pinned ? `a point, since ${known}` : `null, since ${known}`;
    reasons.push({ pointer: "/geometry", found: shown(geometry), expected });
  }
  if ((geometry === null) !== (place_radius_km === null)) {
    const expected = geometry === null ? "null, since there is no point" : "the radius of uncertainty in km";
    reasons.push({ pointer: "/properties/place_radius_km", found: shown(place_radius_km), expected });
  }
  if (nationwide !== (province === null)) {
    const expected = nationwide ? `null, since ${known}` : "the code of its province";
    reasons.push({ pointer: "/properties/province", found: shown(province), expected });
  }
  return reasons;
}

function contradictionsOfDays({
  date_start,
  date_end,
  date_precision,
}: IncidentFeature["properties"]): Reason[] {
  const stated = [date_start, date_end, date_precision].filter((value) => value !== null).length;
  if (stated === 0) return [];
  if (date_start === null || date_end === null || date_precision === null) {
    const found = shown({ date_start, date_end, date_precision });
    return [{ pointer: "/properties/date_start", found, expected: "all three stated, or all three null" }];
  }
  if (date_start > date_end) {
    const expected = `a day not before date_start, ${date_start}`;
    return [{ pointer: "/properties/date_end", found: shown(date_end), expected }];
  }
  if (date_precision === "day" && date_start !== date_end) {
    const expected = "range, week or month, since date_start and date_end differ";
    return [{ pointer: "/properties/date_precision", found: shown(date_precision), expected }];
  }
  return [];
}

/** Reasons for which a toll contradicts itself; empty when it does not. */
export function contradictionsOfToll(record: TollRecord): Reason[] {
  const { scope_start, scope_end } = record;
  const reasons = contradictionsOfFigure(record, "");
  if (scope_start !== null && scope_end !== null && scope_start > scope_end) {
    const expected = `a day not before scope_start, ${scope_start}`;
    reasons.push({ pointer: "/scope_end", found: shown(scope_end), expected });
  }
  return reasons;
}

function contradictionsOfFigure(
  { low, high }: { readonly low: number | null; readonly high: number | null },
  pointer: string,
): Reason[] {
  if (low === null || high === null || low <= high) return [];
  return [{ pointer: `${pointer}/high`, found: shown(high), expected: `a number not below low, ${low}` }];
}
