import type { Geometry, Position } from "geojson";
import type { Province } from "../domain/province.ts";
import type { ProvinceId } from "../domain/vocabulary.ts";
import type { Selection } from "../selection/selection.ts";
import { type Basemap, boxPolygon } from "./basemap.ts";
import { noChanges, type PlaceChanges, signsOf } from "./change-signs.ts";
import { clippedPath } from "./clipped-path.ts";
import { drawMark, drawSigns } from "./draw-mark.ts";
import { type Mark, marksAt } from "./marks.ts";
import { kilometresPerPixel, type Projection, type Size } from "./projection.ts";
import { placeLabels } from "./province-labels.ts";
import { provinceShade } from "./ramp.ts";
import {
  type CircleShape,
  type Paint,
  type PathShape,
  provincePaint,
  type Shape,
  type ShapeLayer,
} from "./shape.ts";

/** A map as plain shapes, to be rendered by React, written as a file, or composed into a picture. */
export interface MapDrawing {
  readonly size: Size;
  /** What lies beyond all shapes. */
  readonly ground: Paint;
  /** From the lowest to the highest. */
  readonly layers: readonly ShapeLayer[];
}

/** A point that is picked, with its circle of uncertainty. */
export interface PickedPoint {
  /** The map place that stands there. */
  readonly placeId: string;
  readonly point: Position;
  readonly radiusKm: number;
}

export interface MapDrawingOptions {
  readonly selection: Selection;
  readonly basemap: Basemap;
  readonly projection: Projection;
  readonly pickedProvince: ProvinceId | null;
  readonly pickedPoint: PickedPoint | null;
  /** What a province's label says; null draws none. */
  readonly labelOf: ((province: Province) => string) | null;
  readonly numberText: (number: number) => string;
  /** What a previewed file would change, by place; none when absent. */
  readonly changes?: PlaceChanges;
}

/** Draws a selection: neighbours, provinces by number of documented incidents, what is picked, marks, labels. */
export function drawMap(options: MapDrawingOptions): MapDrawing {
  const { projection } = options;
  return {
    size: projection.size,
    ground: "land",
    layers: [
      { name: "basemap", shapes: drawBasemap(options) },
      { name: "provinces", shapes: drawProvinces(options) },
      { name: "picked", shapes: drawPicked(options) },
      { name: "marks", shapes: drawMarks(options) },
      { name: "labels", shapes: drawLabels(options) },
    ],
  };
}

function drawBasemap({ basemap, projection }: MapDrawingOptions): Shape[] {
  const area = areaWriter(projection);
  const sea = basemap.sheet ? [area("sea", boxPolygon(basemap.sheet), { fill: "sea", stroke: null })] : [];
  const countries = basemap.countries.features.map(({ id, geometry }) =>
    area(`country-${id}`, geometry, { fill: "land", stroke: "line" }),
  );
  return [...sea, ...countries];
}

function drawProvinces({ selection, basemap, projection }: MapDrawingOptions): Shape[] {
  const area = areaWriter(projection);
  const counts = new Map(selection.provinces.map(({ id, incidents }) => [id, incidents]));
  const provinces = selection.dataset.provinces.map(({ id, geometry }) => {
    const shade = provinceShade({ id, incidents: counts.get(id) ?? 0 }, selection.filter);
    return area(id, geometry, { fill: provincePaint(shade), stroke: "halo" });
  });
  const lakes = basemap.lakes.features.map(({ id, geometry }) =>
    area(`lake-${id}`, geometry, { fill: "sea", stroke: null }),
  );
  return [...provinces, ...lakes];
}

function drawPicked({ selection, projection, pickedProvince, pickedPoint }: MapDrawingOptions): Shape[] {
  const province = selection.dataset.provinces.find(({ id }) => id === pickedProvince);
  const outline = province
    ? [
        {
          ...areaWriter(projection)(province.id, province.geometry, { fill: null, stroke: "accent" }),
          strokeWidth: 2,
        },
      ]
    : [];
  return pickedPoint ? [...outline, ...drawPickedPoint(pickedPoint, projection)] : outline;
}

function drawPickedPoint({ point, radiusKm }: PickedPoint, projection: Projection): CircleShape[] {
  const [lon = Number.NaN, lat = Number.NaN] = point;
  const { zoom } = projection.viewpoint;
  const circle = {
    kind: "circle",
    ...projection.pixel(point),
    fill: null,
    stroke: "accent",
  } as const;
  return [
    {
      ...circle,
      key: "uncertainty",
      radius: radiusKm / kilometresPerPixel({ lon, lat, zoom }),
      strokeWidth: 1,
    },
    { ...circle, key: "picked", radius: 14, strokeWidth: 2.5 },
  ];
}

function drawMarks(options: MapDrawingOptions): Shape[] {
  const { projection, numberText, changes = noChanges } = options;
  // The greatest last, on top.
  return marksOf(options)
    .toReversed()
    .flatMap((mark) => {
      const at = projection.pixel(mark.place.point);
      return [...drawMark(mark, at, numberText), ...drawSigns(mark, at, signsOf(mark, changes))];
    });
}

function drawLabels(options: MapDrawingOptions): Shape[] {
  const { selection, projection, labelOf } = options;
  if (!labelOf) return [];
  return placeLabels(selection.dataset.provinces, { projection, marks: marksOf(options), labelOf });
}

function marksOf({ selection, projection, pickedPoint }: MapDrawingOptions): readonly Mark[] {
  return marksAt(selection.places, projection.viewpoint.zoom, pickedPoint?.placeId);
}

/** Cut to the box: three in four vertices of the neighbours lie outside it. */
function areaWriter(projection: Projection) {
  const path = clippedPath(projection);
  return (key: string, geometry: Geometry, paint: Pick<PathShape, "fill" | "stroke">): PathShape => ({
    kind: "path",
    key,
    d: path(geometry) ?? "",
    strokeWidth: 1,
    ...paint,
  });
}
