import { area } from "@turf/area";
import type { Tile } from "./check-mosaic.ts";

/** Cleaning closes cracks and cuts slivers; what changes a province by a larger share than this was no crack. */
const TOLERANCE = 0.01;

/** What the cut changed by more than a hundredth of its area, as happens where boundaries overlap or cross themselves. */
export function faultsOfCleaning(before: readonly Tile[], after: readonly Tile[]): string[] {
  const areas = new Map(after.map(({ key, geometry }) => [key, area(geometry)]));
  return before.flatMap(({ key, geometry }) => {
    const [was, is] = [area(geometry) / 1e6, (areas.get(key) ?? 0) / 1e6];
    if (Math.abs(is - was) <= TOLERANCE * was) return [];
    return [
      `${key}: ${Math.round(was)} km2 before cleaning and ${Math.round(is)} km2 after it, expected a difference under 1 %` +
        " -> look for overlaps with its neighbours and for rings that cross themselves",
    ];
  });
}
