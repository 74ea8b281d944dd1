import type { Place } from "../domain/incident.ts";

/** `[lon, lat]` in degrees (WGS 84). */
export type MapPoint = NonNullable<Place["point"]>;

/** Where a record that is edited would stand. */
export interface DraftSpot {
  readonly point: MapPoint;
  readonly radiusKm: number;
}

/** What the editor and the map tell each other about the record that is edited. */
export interface Editing {
  /** The incident that is edited; null for a new one. */
  readonly id: string | null;
  readonly spot: DraftSpot | null;
  /** Whether the next press on the map places the record. */
  readonly isPlacing: boolean;
  /** Where the map was pressed to place it; a new object is a new press. */
  readonly pressed: MapPoint | null;
}
