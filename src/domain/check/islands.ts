import type { ProvinceId } from "../vocabulary.ts";
import type { LonLat } from "./lon-lat.ts";

/** An island that the generalised outline does not have. */
export interface Island {
  readonly name: string;
  /** Its middle. */
  readonly point: LonLat;
  /** The circle that holds it, in kilometres. */
  readonly radiusKm: number;
  /** The province that administers it. */
  readonly province: ProvinceId;
}

/**
 * Islands under Iran's administration that lie farther off the outline than the territorial sea reaches, so that nothing
 * else here would know them (positions: GeoNames). The Tunbs are claimed by the United Arab Emirates as well.
 */
export const islands: readonly Island[] = [
  { name: "Greater Tunb", point: [55.304, 26.262], radiusKm: 2.5, province: "IR-22" },
  { name: "Lesser Tunb", point: [55.147, 26.241], radiusKm: 1.2, province: "IR-22" },
  { name: "Farsi", point: [50.173, 27.993], radiusKm: 0.8, province: "IR-18" },
];
