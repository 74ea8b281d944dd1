import type { PlacePrecision } from "../vocabulary.ts";
import type { LonLat } from "./lon-lat.ts";

/**
 * How many decimals of a degree a point may have: 4 are some 10 m, a building; 3 are some 100 m, finer than
 * any town and coarser than any house. Finer numbers would claim to know what nobody said.
 */
export const mostDecimals: Readonly<Partial<Record<PlacePrecision, number>>> = {
  facility: 4,
  neighbourhood: 3,
  city: 3,
  county: 3,
};

/** How many decimals a number has in its shortest spelling. */
export function decimalsOf(number: number): number {
  const [mantissa = "", exponent = "0"] = String(number).split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  return Math.max(0, decimals - Number(exponent));
}

/** A position with both numbers rounded to a number of decimals. */
export function roundedTo([lon, lat]: LonLat, decimals: number): LonLat {
  return [Number(lon.toFixed(decimals)), Number(lat.toFixed(decimals))];
}
