import type { Incident } from "../domain/incident.ts";
import type { Province } from "../domain/province.ts";
import type { Locale } from "./locale.ts";

/**
 * Where an incident happened, from the widest to the finest that is known: ["Tehran province", "Kahrizak"].
 * One part only where the record names nothing finer than a province, or no one province.
 */
export function placePath(
  { place, province }: Pick<Incident, "place" | "province">,
  provinces: readonly Province[],
  locale: Locale,
): string[] {
  const name = locale.text(place.name);
  const found = provinces.find(({ id }) => id === province);
  if (!found || place.precision === "province" || place.precision === "country") return [name];
  return [locale.t("province.named", { name: locale.text(found.name) }), name];
}

/** The same in one line, the finest first: "Kahrizak, Tehran province". A name that says its province itself stands alone. */
export function placeLine(
  incident: Pick<Incident, "place" | "province">,
  provinces: readonly Province[],
  locale: Locale,
): string {
  const [widest = "", finest] = placePath(incident, provinces, locale);
  if (finest === undefined) return widest;
  return finest.includes(widest) ? finest : locale.t("place.line", { place: finest, province: widest });
}

/** When an incident happened, with a word where less than the days is known: "in the week 4–8 Jan 2026"; "Day not stated" where no source states one. */
export function dateText({ days }: Pick<Incident, "days">, locale: Locale): string {
  if (days === null) return locale.t("date.undated");
  const span = locale.span(days);
  switch (days.precision) {
    case "day":
    case "range":
      return span;
    case "week":
      return locale.t("date.withinWeek", { span });
    case "month":
      return locale.t("date.withinMonth", { span });
  }
}
