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
    const { point } = incident.place;
    if (id === null || point === null) continue;
    const known = places.get(id);
    places.set(id, known ? merged(known, incident.place) : placeFrom(id, point, incident));
  }
  return [...places.values()];
}

function placeFrom(id: string, point: Position, { place, province }: Incident): MapPlace {
  return { id, point, precision: place.precision, radiusKm: place.radiusKm ?? 0, name: place.name, province };
}

function merged(known: MapPlace, place: Place): MapPlace {
  return {
    ...known,
    precision: fineness[place.precision] < fineness[known.precision] ? place.precision : known.precision,
    radiusKm: Math.max(known.radiusKm, place.radiusKm ?? 0),
    name: place.name.en.length < known.name.en.length ? place.name : known.name,
  };
}
