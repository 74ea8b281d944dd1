import type { Locale } from "../../i18n/locale.ts";
import type { Entry } from "./entries.ts";

/** What a list does not name: entries that found no room, and how many incidents lie elsewhere than on the map. */
export interface Rest {
  readonly left: readonly Entry[];
  readonly elsewhere: number;
}

/** How much more there is, places and incidents, so that a list never passes for the whole; null where it is the whole. */
export function restTextOf({ left, elsewhere }: Rest, { t }: Locale): string | null {
  const pinned = left.filter(({ point }) => point !== null);
  const unpinned = incidentsOf(left.filter(({ point }) => point === null));
  const incidents = incidentsOf(pinned);
  const parts = [
    ...(pinned.length > 0 ? [t("figure.morePlaces", { places: pinned.length, incidents })] : []),
    ...(unpinned > 0
      ? [t(pinned.length > 0 ? "figure.moreUnpinned" : "figure.moreUnpinnedOnly", { incidents: unpinned })]
      : []),
    ...(elsewhere > 0 ? [t("figure.elsewhere", { incidents: elsewhere })] : []),
  ];
  return parts.length === 0 ? null : parts.reduce((first, second) => t("figure.moreBoth", { first, second }));
}

function incidentsOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { incidents }) => sum + incidents.length, 0);
}
