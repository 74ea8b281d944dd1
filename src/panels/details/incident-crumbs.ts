import type { Incident } from "../../domain/incident.ts";
import type { Province } from "../../domain/province.ts";
import { placePath } from "../../i18n/incident-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { placeIdOf } from "../../selection/place.ts";
import type { Crumb } from "./panel-head.tsx";

/** The way to an incident: its province, and its place where it has a point. Nationwide ones lead nowhere. */
export function crumbsOf(incident: Incident, provinces: readonly Province[], locale: Locale): Crumb[] {
  const { province } = incident;
  const place = placeIdOf(incident);
  const path = placePath(incident, provinces, locale);
  return path.map((label, index) => {
    if (place !== null && index === path.length - 1) return { label, picked: { kind: "place", id: place } };
    return province === null ? { label } : { label, picked: { kind: "province", id: province } };
  });
}
