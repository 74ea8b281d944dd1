import type { Position } from "geojson";
import type { Incident, Place } from "../domain/incident.ts";
import type { Localized } from "../domain/language.ts";
import type { PlacePrecision, ProvinceId } from "../domain/vocabulary.ts";

/** A point of the map with the incidents that stand at it. Many incidents share a place. */
export interface MapPlace {
  /** `lon,lat` as the record writes them: the same in links of every edition in which the point stays. */
  readonly id: string;
  /** `[lon, lat]` in degrees (WGS 84). */
  readonly point: Position;
  /** Finest precision among its incidents; decides dot or ring. */
  readonly precision: PlacePrecision;
  /** Largest circle of uncertainty among its incidents, in kilometres. */
  readonly radiusKm: number;
  /** The shortest of its incidents' names for it: "Mashhad", not "Mashhad (hospitals not named)". */
  readonly name: Localized;
  readonly province: ProvinceId | null;
}

/** The id of the map place at which an incident stands; null when it has no point. */
export function placeIdOf({ place }: Incident): string | null {
  return place.point === null ? null : place.point.join(",");
}

/** Whether a place is drawn as a solid dot (a named building or quarter) or as a ring (approximate). */
export function isExact(precision: PlacePrecision): boolean {
  return precision === "facility" || precision === "neighbourhood";
}

const fineness: Readonly<Record<PlacePrecision, number>> = {
  facility: 0,
  neighbourhood: 1,
  city: 2,
  county: 3,
  province: 4,
  country: 5,
};

/** The places of incidents that have a point, in order of first appearance. */
export function placesOf(incidents: readonly Incident[]): MapPlace[] {
  const places = new Map<string, MapPlace>();
  for (const incident of incidents) {
    const id = placeIdOf(incident);
    if (id === null) continue;
    const place = placeWith(places.get(id), incident);
    if (place) places.set(id, place);
  }
  return [...places.values()];
}

/** A place with one more incident that stands at it; the same object where that changes nothing, undefined for none at all. */
export function placeWith(known: MapPlace | undefined, incident: Incident): MapPlace | undefined {
  const { place, province } = incident;
  if (known) return merged(known, place);
  const id = placeIdOf(incident);
  if (id === null || place.point === null) return undefined;
  const { point, precision, name } = place;
  return { id, point, precision, radiusKm: place.radiusKm ?? 0, name, province };
}

function merged(known: MapPlace, place: Place): MapPlace {
  const precision = fineness[place.precision] < fineness[known.precision] ? place.precision : known.precision;
  const radiusKm = Math.max(known.radiusKm, place.radiusKm ?? 0);
  const name = place.name.en.length < known.name.en.length ? place.name : known.name;
  const isSame = precision === known.precision && radiusKm === known.radiusKm && name === known.name;
  return isSame ? known : { ...known, precision, radiusKm, name };
}
