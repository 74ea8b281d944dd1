import { mostDecimals, roundedTo } from "../check/coordinate-precision.ts";
import type { LonLat } from "../check/lon-lat.ts";
import type { Outline } from "../check/outline.ts";
import { usualRadiusKm } from "../import/draft-incident.ts";
import { isOneOf, placePrecisions } from "../vocabulary.ts";
import { edited, valueAt } from "./json-edit.ts";

/** An incident after its place was set, with what followed from it. */
export interface PlacedIncident {
  readonly incident: unknown;
  /** The province that the point lies in, or just off; null where it lies abroad or no outline is known. */
  readonly province: string | null;
}

/**
 * An incident placed at a point: rounded to what its precision allows, with the usual radius where it has none, and in the province of
 * the point. A place known only to the province or less has no point: pressing the map makes it one of a city.
 */
export function placedAt(incident: unknown, point: LonLat, outline: Outline): PlacedIncident {
  const stated = valueAt(incident, "/properties/place_precision");
  const precision = typeof stated === "string" && usualRadiusKm.has(stated) ? stated : "city";
  const decimals = isOneOf(placePrecisions, precision) ? (mostDecimals[precision] ?? 3) : 3;
  const coordinates = roundedTo(point, decimals);
  const standing = outline.isKnown ? outline.standing(coordinates) : undefined;
  const province = standing === undefined || standing.kind === "abroad" ? null : standing.province.id;
  const radius = valueAt(incident, "/properties/place_radius_km") ?? usualRadiusKm.get(precision);
  const values: readonly (readonly [string, unknown])[] = [
    ["/geometry", { type: "Point", coordinates }],
    ["/properties/place_precision", precision],
    ["/properties/place_radius_km", radius],
    ...(province === null ? [] : [["/properties/province", province] as const]),
  ];
  return { incident: withValues(incident, values), province };
}

/**
 * An incident whose place is known to another precision: without point and radius from the province on, without a province for the
 * whole country, and with its point rounded to what may be said.
 */
export function withPrecision(incident: unknown, precision: string): unknown {
  const values: [string, unknown][] = [["/properties/place_precision", precision]];
  if (precision === "province" || precision === "country")
    values.push(["/geometry", null], ["/properties/place_radius_km", null]);
  if (precision === "country") values.push(["/properties/province", null]);
  const point = pointOf(incident);
  const decimals = isOneOf(placePrecisions, precision) ? mostDecimals[precision] : undefined;
  if (point && decimals !== undefined) values.push(["/geometry/coordinates", roundedTo(point, decimals)]);
  return withValues(incident, values);
}

/** Where an incident stands; undefined where it has no point. */
export function pointOf(incident: unknown): LonLat | undefined {
  const [lon, lat] = [0, 1].map((index) => valueAt(incident, `/geometry/coordinates/${index}`));
  return typeof lon === "number" && typeof lat === "number" ? [lon, lat] : undefined;
}

function withValues(incident: unknown, values: readonly (readonly [string, unknown])[]): unknown {
  return values.reduce((now, [pointer, value]) => edited(now, { kind: "set", pointer, value }), incident);
}
