import type { Toll } from "../../domain/toll.ts";
import type { Locale } from "../../i18n/locale.ts";

/** Columns that the table of tolls can be put in order by. */
export const tollOrders = ["day", "origin", "figure"] as const;
export type TollOrder = (typeof tollOrders)[number];

export interface TollSorting {
  readonly by: TollOrder;
  readonly isDescending: boolean;
}

/** The tolls in order of a column, those that do not state it last either way; equal ones keep theirs. It ranks nothing. */
export function sortTolls(tolls: readonly Toll[], { by, isDescending }: TollSorting, locale: Locale): Toll[] {
  const sign = isDescending ? -1 : 1;
  return [...tolls].sort((a, b) => {
    const [left, right] = [keyOf(a, by, locale), keyOf(b, by, locale)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === "string" && typeof right === "string") return sign * locale.compare(left, right);
    return left < right ? -sign : left > right ? sign : 0;
  });
}

function keyOf(toll: Toll, by: TollOrder, { text }: Locale): string | number | null {
  switch (by) {
    case "day":
      return toll.asOf;
    case "origin":
      return text(toll.origin.name);
    case "figure":
      return toll.low ?? toll.high;
  }
}
