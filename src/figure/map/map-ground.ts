import type { Geometry } from "geojson";
import { boxPolygon } from "../../drawing/basemap.ts";
import { clippedPath } from "../../drawing/clipped-path.ts";
import type { Projection } from "../../drawing/projection.ts";
import { provinceShade } from "../../drawing/ramp.ts";
import { provincePaint } from "../../drawing/shape.ts";
import type { FigureSubject } from "../content/subject.ts";
import type { FigureNode, Painted } from "../tree/figure-tree.ts";

/** Seas, neighbours, provinces and lakes. In a province's picture all but it is muted; else provinces are shaded by their number of documented incidents. */
export function mapGround(subject: FigureSubject, projection: Projection): FigureNode[] {
  const { basemap } = subject;
  const { size } = projection;
  const area = areaWriter(projection);
  const lakes = basemap.lakes.features.flatMap(({ geometry }) => area(geometry, { fill: "sea" }));
  return [
    { kind: "rect", x: 0, y: 0, ...size, fill: "land" },
    ...(basemap.sheet ? area(boxPolygon(basemap.sheet), { fill: "sea" }) : []),
    ...basemap.countries.features.flatMap(({ geometry }) => area(geometry, { fill: "land", stroke: "line" })),
    ...(subject.scope.kind === "province"
      ? [...mutedProvinces(subject, area), ...lakes, ...pickedProvince(subject, area)]
      : [...shadedProvinces(subject, area), ...lakes]),
  ];
}

type AreaWriter = (geometry: Geometry, paint: Painted) => FigureNode[];

function areaWriter(projection: Projection): AreaWriter {
  const path = clippedPath(projection);
  return (geometry, paint) => {
    const d = path(geometry);
    return d === null || d === "" ? [] : [{ kind: "path", d, ...paint }];
  };
}

function shadedProvinces({ selection }: FigureSubject, area: AreaWriter): FigureNode[] {
  const counts = new Map(selection.provinces.map(({ id, incidents }) => [id, incidents]));
  return selection.dataset.provinces.flatMap(({ id, geometry }) => {
    const shade = provinceShade({ id, incidents: counts.get(id) ?? 0 }, selection.filter);
    return area(geometry, { fill: provincePaint(shade), stroke: "halo" });
  });
}

function mutedProvinces({ selection, scope }: FigureSubject, area: AreaWriter): FigureNode[] {
  return selection.dataset.provinces
    .filter(({ id }) => scope.kind !== "province" || id !== scope.id)
    .flatMap(({ geometry }) => area(geometry, { fill: "sunken", stroke: "bar-off" }));
}

function pickedProvince({ selection, scope }: FigureSubject, area: AreaWriter): FigureNode[] {
  return selection.dataset.provinces
    .filter(({ id }) => scope.kind === "province" && id === scope.id)
    .flatMap(({ geometry }) => area(geometry, { fill: "accent-wash", stroke: "accent", strokeWidth: 2 }));
}
