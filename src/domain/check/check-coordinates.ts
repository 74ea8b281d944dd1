import { shown } from "../rejection.ts";
import type { PlacePrecision } from "../vocabulary.ts";
import { decimalsOf, mostDecimals, roundedTo } from "./coordinate-precision.ts";
import type { Fault } from "./finding.ts";
import type { LonLat } from "./lon-lat.ts";
import { isInsideBox, type Outline } from "./outline.ts";

/** A point and what its record says of the place; undefined where that could not be read. */
export interface Placed {
  readonly point: LonLat;
  readonly pointer: string;
  readonly precision: PlacePrecision | undefined;
  readonly province: string | null | undefined;
  readonly radiusKm: number | null | undefined;
}

/** How far from its province a point may lie beyond its own radius: the outline is generalised. */
const OUTLINE_KM = 2;
/** Inner borders are some kilometres off in places, and the record's word counts: up to here the polygon only warns. */
const DOUBTFUL_KM = 15;
/** Half the circumference of the earth in the metres of Web Mercator (EPSG:3857). */
const MERCATOR_HALF = 20_037_508.34;

/** What is wrong with where a point lies: off the globe, off Iran, off its province, or more precise than it may be. */
export function checkCoordinates(placed: Placed, outline: Outline): Fault[] {
  const wrongPlace = placeFault(placed, outline);
  return [...(wrongPlace ? [wrongPlace] : []), ...precisionFaults(placed), ...radiusFaults(placed)];
}

/** A town is some kilometres wide, a county some tens: a smaller circle claims a place that was not published. */
const leastRadiusKm: Readonly<Partial<Record<PlacePrecision, number>>> = {
  neighbourhood: 0.3,
  city: 1,
  county: 5,
};

function radiusFaults({ pointer, precision, radiusKm }: Placed): Fault[] {
  const least = precision && leastRadiusKm[precision];
  if (!least || !radiusKm || radiusKm >= least) return [];
  return [
    {
      class: "privacy.precise-place",
      level: "warning",
      pointer: pointer.replace(/\/geometry\/coordinates$/, "/properties/place_radius_km"),
      found: `${radiusKm} km around a place known to the ${precision}`,
      expected: `${least} km or more, since no finer place was published`,
      mend: "write an honest radius, or the finer place_precision if the source gives it",
    },
  ];
}

function placeFault(placed: Placed, outline: Outline): Fault | undefined {
  const { point, pointer } = placed;
  const [lon, lat] = point;
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return outOfRange(placed);
  if (Math.abs(lon) < 1 && Math.abs(lat) < 1) {
    return {
      class: "coord.null-island",
      pointer,
      found: `${shown(point)} in the Gulf of Guinea, where empty cells end up`,
      expected: "a place in Iran",
      mend: "write the place, or null as geometry where only the province is known",
    };
  }
  return outline.isKnown ? countryFault(placed, outline) : boxFault(placed);
}

function outOfRange({ point, pointer }: Placed): Fault {
  const [lon, lat] = point;
  const mercator = fromMercator(point);
  const shifted = shiftedPoint(point);
  const swapped: LonLat = [lat, lon];
  const better = isInsideBox(swapped) ? swapped : isInsideBox(mercator) ? mercator : shifted;
  const why = better === mercator ? "these are metres of Web Mercator: " : "";
  return {
    class: "coord.out-of-range",
    pointer,
    found: shown([lon, lat]),
    expected: "a longitude of -180 to 180 and a latitude of -90 to 90 degrees",
    mend: better ? `${why}write ${shown(better)}` : "write degrees (EPSG:4326), longitude first",
  };
}

function fromMercator([x, y]: LonLat): LonLat {
  const lat = (Math.atan(Math.exp((y / MERCATOR_HALF) * Math.PI)) * 360) / Math.PI - 90;
  return roundedTo([(x / MERCATOR_HALF) * 180, lat], 3);
}

/** A lost decimal point, put back where that makes a place in Iran: 51389 was 51.389. */
function shiftedPoint([lon, lat]: LonLat): LonLat | undefined {
  const shifted: LonLat = [shiftedBelow(lon, 64), shiftedBelow(lat, 41)];
  return isInsideBox(shifted) ? shifted : undefined;
}

function shiftedBelow(value: number, limit: number): number {
  let shifted = value;
  for (let steps = 0; Math.abs(shifted) > limit && steps < 12; steps++)
    shifted = Number((shifted / 10).toPrecision(12));
  return shifted;
}

function boxFault({ point, pointer }: Placed): Fault | undefined {
  if (isInsideBox(point)) return undefined;
  const [lon, lat] = point;
  const isSwapped = isInsideBox([lat, lon]);
  return {
    class: isSwapped ? "coord.swapped" : "coord.outside-iran",
    pointer,
    found: `${shown(point)} lies outside Iran`,
    expected: "a place in Iran, [lon, lat]",
    mend: isSwapped ? `swap the two numbers: ${shown([lat, lon])}` : "check the place",
  };
}

function countryFault(placed: Placed, outline: Outline): Fault | undefined {
  const standing = outline.standing(placed.point);
  if (standing.kind === "abroad") return abroadFault(placed, outline, standing.country);
  const { province, pointer, point } = placed;
  if (typeof province !== "string" || standing.province.id === province) return undefined;
  const km = outline.distanceKm(point, province);
  const tolerance = Math.max(placed.radiusKm ?? 0, OUTLINE_KM);
  if (km === undefined || km <= tolerance) return undefined;
  const where = outline.nameOf(standing.province.id);
  return {
    class: "coord.outside-province",
    level: km > tolerance + DOUBTFUL_KM ? "error" : "warning",
    pointer,
    found: `${shown(point)} lies in ${where}, ${km.toFixed(1)} km from ${outline.nameOf(province)}`,
    expected: `a point in ${outline.nameOf(province)}, the record's province, or within place_radius_km of it`,
    mend: `write "province": "${standing.province.id}", or correct the point`,
  };
}

function abroadFault(
  { point, pointer, province }: Placed,
  outline: Outline,
  country: string | undefined,
): Fault {
  const [lon, lat] = point;
  const where = country ? `in ${country}` : "outside Iran";
  const swapped: LonLat = [lat, lon];
  const home = homeOf(swapped, outline);
  if (home) {
    const isStated = home === province;
    return {
      class: "coord.swapped",
      pointer,
      found: `${shown(point)} lies ${where}`,
      expected: `${shown(swapped)}, which lies in ${outline.nameOf(home)}${isStated ? ", the record's province" : ""}`,
      mend: `swap the two numbers: ${shown(swapped)}`,
    };
  }
  const better = variants(point).find((variant) => homeOf(variant, outline) !== undefined);
  return {
    class: "coord.outside-iran",
    pointer,
    found: `${shown(point)} lies ${where}`,
    expected: "a place in Iran, or off its shore by 22 km at most",
    mend: better
      ? `write ${shown(better)} if that is meant`
      : "look the place up again; longitude comes first",
  };
}

/** Signs lost or added, and points shifted: the slips that put a place on another continent. */
function variants([lon, lat]: LonLat): LonLat[] {
  const plain: LonLat = [Math.abs(lon), Math.abs(lat)];
  const shifted = shiftedPoint(plain);
  return [plain, [plain[1], plain[0]], ...(shifted ? [shifted] : [])];
}

function homeOf(point: LonLat, outline: Outline): string | undefined {
  if (!isInsideBox(point)) return undefined;
  const standing = outline.standing(point);
  return standing.kind === "abroad" ? undefined : standing.province.id;
}

function precisionFaults({ point, pointer, precision }: Placed): Fault[] {
  if (!precision) return [];
  const most = mostDecimals[precision];
  if (most === undefined || point.every((degrees) => decimalsOf(degrees) <= most)) return [];
  return [
    {
      class: "coord.too-precise",
      pointer,
      found: `${shown(point)}, ${Math.max(...point.map(decimalsOf))} decimals`,
      expected: `at most ${most} decimals for a place known to the ${precision}`,
      mend: `write ${shown(roundedTo(point, most))}; npm run data:format rounds it`,
    },
  ];
}
