import type { LonLat } from "../check/lon-lat.ts";
import { readDecimal } from "./read-cell.ts";

/** Iran lies between these, so that which of two numbers is the latitude is never in doubt there: degrees, WGS 84. */
const LATITUDES = [24.5, 40] as const;
const LONGITUDES = [44, 63.5] as const;

/**
 * A point in Iran from two numbers in either order, as maps copy them: "35.69, 51.39", "51.39 35.69", "35.69 N 51.39 E".
 * Numbers that lie in Iran in neither order are taken as longitude first, for a check to judge. Undefined for other texts.
 */
export function readPoint(written: string): LonLat | undefined {
  const parts = written
    .replaceAll(/[[\]()°NEne]/g, " ")
    .trim()
    .split(/\s*[,;،]\s+|\s*[;،]\s*|\s+|(?<=\.\d+)\s*,\s*/)
    .filter((part) => part !== "");
  const [one, other, ...rest] = parts.map(readDecimal);
  if (one === undefined || other === undefined || rest.length > 0) return undefined;
  return isWithin(one, LATITUDES) && isWithin(other, LONGITUDES) ? [other, one] : [one, other];
}

function isWithin(degrees: number, [least, most]: readonly [number, number]): boolean {
  return degrees >= least && degrees <= most;
}
