import { bbox } from "@turf/bbox";
import type { BBox } from "geojson";
import {
  mercatorX,
  mercatorY,
  Projection,
  type Size,
  viewpointFitting,
  worldSize,
} from "../../drawing/projection.ts";
import type { FigureSubject } from "../content/subject.ts";

/** How wide and high the map of a page is taken to be, whose camera a link states: a picture shows at least this much of it. */
const mapOfThePage = 640;
/** Beyond this the base map has nothing to add. */
const greatestZoom = 11;
/** Where Iran lies, for a record that has lost its boundaries. */
const anyIran: BBox = [44, 25, 63.4, 39.8];

/** Where the map of a picture looks: at all of its province or of Iran, or at what the page's map showed. */
export function figureProjection(subject: FigureSubject, size: Size): Projection {
  const { scope } = subject;
  if (scope.kind === "view") {
    const zoom = scope.camera.zoom + Math.log2(Math.min(size.width, size.height) / mapOfThePage);
    return new Projection({ ...scope.camera, zoom }, size);
  }
  const around = Math.min(size.width, size.height) * (scope.kind === "iran" ? 0.025 : 0.07);
  const insets = { top: around, right: around, bottom: around, left: around };
  return new Projection(viewpointFitting(boxOf(subject), { size, insets, maxZoom: greatestZoom }), size);
}

/** Width divided by height of what a picture has to show. */
export function shapeOf(subject: FigureSubject): number {
  if (subject.scope.kind === "view") return 1;
  const [west, south, east, north] = boxOf(subject);
  const across = (mercatorX(east) - mercatorX(west)) * worldSize(0);
  return across / ((mercatorY(south) - mercatorY(north)) * worldSize(0));
}

/** A point of a province may lie beside its coarse outline, as some harbours do: it has to be on the map all the same. */
function boxOf({ scope, selection }: FigureSubject): BBox {
  const { provinces } = selection.dataset;
  const isProvince = scope.kind === "province";
  const shown = isProvince ? provinces.filter(({ id }) => id === scope.id) : provinces;
  const points = isProvince
    ? selection.incidents.flatMap(({ place }) => (place.point ? [place.point] : []))
    : [];
  const geometries = [
    ...shown.map(({ geometry }) => geometry),
    { type: "MultiPoint" as const, coordinates: points },
  ];
  return shown.length + points.length === 0 ? anyIran : bbox({ type: "GeometryCollection", geometries });
}
