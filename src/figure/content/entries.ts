import type { DaySpan } from "../../domain/day.ts";
import type { Incident } from "../../domain/incident.ts";
import type { Origin } from "../../domain/source.ts";
import type { Pixel, Projection } from "../../drawing/projection.ts";
import { isExact, placeIdOf } from "../../selection/place.ts";
import type { Selection } from "../../selection/selection.ts";

/** Incidents that stand at one place, or that are known only to the same province, or only to the country. */
export interface Entry {
  readonly key: string;
  /** Where its mark stands, `[lon, lat]` in degrees; null for what has no point. */
  readonly point: readonly number[] | null;
  /** Drawn solid: a named facility or neighbourhood. */
  readonly isExact: boolean;
  /** At least one, in the order of the record. */
  readonly incidents: readonly Incident[];
}

/** The incidents by place, in order of each place's first; what has no point comes last. None is left out, and none stands twice. */
export function entriesOf(incidents: readonly Incident[], { places }: Pick<Selection, "places">): Entry[] {
  const precisions = new Map(places.map(({ place }) => [place.id, place.precision]));
  const groups = new Map<string, Incident[]>();
  for (const incident of incidents) {
    const key = placeIdOf(incident) ?? incident.province ?? "country";
    const group = groups.get(key);
    if (group) group.push(incident);
    else groups.set(key, [incident]);
  }
  const entries = [...groups].map(
    ([key, members]): Entry => ({
      key,
      point: members[0]?.place.point ?? null,
      isExact: isExact(precisions.get(key) ?? "province"),
      incidents: members,
    }),
  );
  return [...entries.filter(({ point }) => point !== null), ...entries.filter(({ point }) => point === null)];
}

/** The days from the first to the last of some incidents; null where none has a day. */
export function spanOf(incidents: readonly Incident[]): DaySpan | null {
  let span: DaySpan | null = null;
  for (const { days } of incidents) {
    if (days === null) continue;
    const start: DaySpan["start"] = span === null || days.start < span.start ? days.start : span.start;
    const end: DaySpan["end"] = span === null || days.end > span.end ? days.end : span.end;
    span = { start, end };
  }
  return span;
}

/** Who says something about some incidents, those who say it about most of them first; each once. */
export function originsOf(incidents: readonly Incident[]): Origin[] {
  const counts = new Map<Origin, number>();
  for (const { claims } of incidents) {
    for (const origin of new Set(claims.map((claim) => claim.origin)))
      counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([origin]) => origin);
}

/** Those of some incidents whose points lie on a section of the map. */
export function incidentsOn(incidents: readonly Incident[], projection: Projection): Incident[] {
  return incidents.filter(
    ({ place }) => place.point !== null && isInside(projection.pixel(place.point), projection.size),
  );
}

/** Whether a pixel lies in a box from 0. */
export function isInside({ x, y }: Pixel, box: { readonly width: number; readonly height: number }): boolean {
  return x >= 0 && y >= 0 && x <= box.width && y <= box.height;
}
