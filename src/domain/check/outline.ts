import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { distance } from "@turf/distance";
import { pointToLineDistance } from "@turf/point-to-line-distance";
import type { BBox, MultiPolygon, Polygon, Position } from "geojson";
import type { Province } from "../province.ts";
import { foldForSearch } from "../search-text.ts";
import { type Island, islands } from "./islands.ts";
import type { LonLat } from "./lon-lat.ts";

/** A country around Iran, as the base map has it. */
export interface Country {
  readonly id: string;
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** Where a point lies: in a province; just off one's shore or line; or abroad, in a country where it is known. */
export type Standing =
  | { readonly kind: "inside"; readonly province: Province }
  | { readonly kind: "beside"; readonly province: Province; readonly km: number }
  | { readonly kind: "abroad"; readonly country: string | undefined };

interface Boxed<Area> {
  readonly area: Area;
  readonly box: BBox;
}

/** The territorial sea reaches 12 nautical miles from the shore (UNCLOS, article 3). */
const OFFSHORE_KM = 22.2;
/** How far the generalised outline may lie from the true one. */
const OUTLINE_KM = 2;
/** More degrees than any island is wide. */
const ISLAND_DEGREES = 0.05;
/** The box around Iran in degrees: west, south, east, north. */
const IRAN_BOX: BBox = [44, 24.5, 63.5, 40];

/** Whether a point lies in the box around Iran. */
export function isInsideBox(point: LonLat): boolean {
  return isInBox(point, IRAN_BOX);
}

/** Iran and its provinces on the ground. */
export class Outline {
  readonly #provinces: readonly Boxed<Province>[];
  readonly #countries: readonly Boxed<Country>[];

  /** Without countries, only points within `OUTLINE_KM` of the outline count as beside it. */
  constructor(provinces: readonly Province[], countries: readonly Country[]) {
    this.#provinces = provinces.map(withIslands);
    this.#countries = countries.filter(({ id }) => id !== "IRN").map(boxed);
  }

  /** Whether there is any outline to compare with. */
  get isKnown(): boolean {
    return this.#provinces.length > 0;
  }

  /** Where a point lies. At sea, the tolerance is that of the territorial sea; on a neighbour's land, that of the outline. */
  standing(point: LonLat): Standing {
    const inside = this.#provinces.find(({ area, box }) => isInBox(point, box) && isOn(point, area));
    if (inside) return { kind: "inside", province: inside.area };
    const country = this.#countries.find(({ area, box }) => isInBox(point, box) && isWithin(point, area));
    const tolerance = country || this.#countries.length === 0 ? OUTLINE_KM : OFFSHORE_KM;
    const beside = this.#nearest(point, tolerance);
    return beside ?? { kind: "abroad", country: country?.area.name };
  }

  /** Kilometres from a point to a province, 0 within it; undefined for a code that has no boundary. */
  distanceKm(point: LonLat, provinceId: string): number | undefined {
    const province = this.#provinces.find(({ area }) => area.id === provinceId);
    return province && distanceKm(point, province.area);
  }

  /** The name of a province as messages give it, "Tehran (IR-23)"; the bare code where it is unknown. */
  nameOf(provinceId: string): string {
    const province = this.#provinces.find(({ area }) => area.id === provinceId);
    return province ? `${province.area.name.en} (${provinceId})` : provinceId;
  }

  /** The province that has a name, in English or Persian, folded for search; undefined where none has. */
  named(folded: string): Province | undefined {
    return this.#provinces.find(({ area: { name } }) =>
      [name.en, name.fa].some((own) => foldForSearch(own) === folded),
    )?.area;
  }

  #nearest(point: LonLat, withinKm: number): Extract<Standing, { kind: "beside" }> | undefined {
    const degrees = withinKm / 80;
    const near = this.#provinces
      .filter(({ box }) => isInBox(point, grown(box, degrees)))
      .map(({ area }) => ({ kind: "beside" as const, province: area, km: distanceKm(point, area) }))
      .filter(({ km }) => km <= withinKm)
      .sort((a, b) => a.km - b.km);
    return near[0];
  }
}

function distanceKm(point: LonLat, { id, geometry }: Province): number {
  const toIslands = islandsOf(id).map((island) => kmFromIsland(point, island));
  return Math.max(0, Math.min(distanceToOutline(point, geometry), ...toIslands));
}

/** Kilometres from an island's edge, negative on it. */
function kmFromIsland(point: LonLat, island: Island): number {
  return distance([...point], [...island.point], { units: "kilometers" }) - island.radiusKm;
}

function islandsOf(provinceId: string): readonly Island[] {
  return islands.filter(({ province }) => province === provinceId);
}

function distanceToOutline(point: LonLat, geometry: Province["geometry"]): number {
  if (booleanPointInPolygon([...point], geometry)) return 0;
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  return Math.min(
    ...rings.map((ring) => pointToLineDistance([...point], line(ring), { units: "kilometers" })),
  );
}

function line(coordinates: Position[]) {
  return { type: "LineString" as const, coordinates };
}

/** Whether a point lies in a province or on an island of its. */
function isOn(point: LonLat, province: Province): boolean {
  return (
    isWithin(point, province) || islandsOf(province.id).some((island) => kmFromIsland(point, island) <= 0)
  );
}

function isWithin(point: LonLat, { geometry }: { readonly geometry: Polygon | MultiPolygon }): boolean {
  return booleanPointInPolygon([...point], geometry);
}

function boxed<Area extends { readonly geometry: Polygon | MultiPolygon }>(area: Area): Boxed<Area> {
  return { area, box: bbox(area.geometry) };
}

/** A province in a box that holds its islands too. */
function withIslands(province: Province): Boxed<Province> {
  const { area, box } = boxed(province);
  const points = islandsOf(province.id).map(({ point }) => point);
  const [west, south, east, north] = box;
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const around: BBox = [
    Math.min(west, ...lons),
    Math.min(south, ...lats),
    Math.max(east, ...lons),
    Math.max(north, ...lats),
  ];
  return { area, box: points.length === 0 ? box : grown(around, ISLAND_DEGREES) };
}

function grown([west, south, east, north]: BBox, by: number): BBox {
  return [west - by, south - by, east + by, north + by];
}

function isInBox([lon, lat]: LonLat, [west, south, east, north]: BBox): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
