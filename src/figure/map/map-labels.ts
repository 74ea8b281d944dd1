import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { nameOf } from "../../drawing/basemap.ts";
import { clippedPath } from "../../drawing/clipped-path.ts";
import { labelText } from "../../drawing/label-text.ts";
import type { Pixel, Projection } from "../../drawing/projection.ts";
import type { Locale } from "../../i18n/locale.ts";
import { isInside } from "../content/entries.ts";
import type { FigureSubject } from "../content/subject.ts";
import { textWidth, type Weight } from "../text/text-width.ts";
import type { Box, FigureNode } from "../tree/figure-tree.ts";
import type { FigurePaint } from "../tree/palette.ts";

interface Label {
  readonly text: string;
  readonly at: Pixel;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: FigurePaint;
  readonly halo: FigurePaint;
}

/** What labels are placed with. */
export interface LabelRoom {
  readonly projection: Projection;
  readonly size: number;
  /** Boxes that labels may not cover. */
  readonly taken: readonly Box[];
  readonly locale: Locale;
}

/** Names of provinces, countries and seas where they lie wholly on the map and cover neither a mark nor one another. */
export function mapLabels(subject: FigureSubject, room: LabelRoom): FigureNode[] {
  const taken = [...room.taken];
  const anchor = anchors(room.projection);
  const isOnPicked = pickedArea(subject, room.projection);
  return [...provinceLabels(subject, room, anchor), ...foreignLabels(subject, room, anchor)].flatMap(
    (label) => {
      const width = textWidth(label.text, label);
      const isFree = (offer: Box) =>
        isWithin(offer, room.projection.size) &&
        !taken.some((other) => overlap(offer, other)) &&
        !isOnPicked(offer);
      const box = offers(label.at, label.size)
        .map((at) => boxAround(at, width, label.size * 1.3))
        .find(isFree);
      if (!box) return [];
      taken.push(box);
      return [textOf(label, box)];
    },
  );
}

/** Whether a box lies on the province that a picture is of, even in part: names of others have no place there. */
function pickedArea({ selection, scope }: FigureSubject, projection: Projection): (box: Box) => boolean {
  const picked = selection.dataset.provinces.find(({ id }) => scope.kind === "province" && id === scope.id);
  if (!picked) return () => false;
  return ({ x, y, width, height }) =>
    [0, 0.25, 0.5, 0.75, 1].some((across) =>
      [0, 0.5, 1].some((down) => {
        const point = projection.point({ x: x + width * across, y: y + height * down });
        return booleanPointInPolygon(point, picked.geometry);
      }),
    );
}

/** Where a label stands: at its own point where that is on the map, else in the middle of what is seen of its area. */
type Anchor = (label: Position, area: Polygon | MultiPolygon) => Pixel;

function anchors(projection: Projection): Anchor {
  const path = clippedPath(projection, 0);
  return (label, area) => {
    const own = projection.pixel(label);
    if (isInside(own, projection.size)) return own;
    const [x, y] = path.centroid(area);
    return { x, y };
  };
}

/** Busiest first, since those find room first. Where provinces are shaded, each says its number. */
function provinceLabels(
  { selection, scope }: FigureSubject,
  { size, locale }: LabelRoom,
  anchor: Anchor,
): Label[] {
  const counts = new Map(selection.provinces.map(({ id, incidents }) => [id, incidents]));
  const countOf = (id: (typeof selection.provinces)[number]["id"]) => counts.get(id) ?? 0;
  return selection.dataset.provinces
    .filter(({ id }) => scope.kind !== "province" || id !== scope.id)
    .toSorted((a, b) => countOf(b.id) - countOf(a.id))
    .map((province) => {
      const name = labelText(locale.text(province.name));
      const count = countOf(province.id);
      const isMuted = scope.kind === "province";
      return {
        text: isMuted || count === 0 ? name : `${name}\u00a0${locale.number(count)}`,
        at: anchor(province.label, province.geometry),
        size,
        weight: 600,
        fill: isMuted ? "muted" : "ink",
        halo: isMuted ? "sunken" : "halo",
      };
    });
}

function foreignLabels(
  { basemap }: FigureSubject,
  { projection, size, locale }: LabelRoom,
  anchor: Anchor,
): Label[] {
  const common = { size, weight: 400, fill: "muted" } as const;
  const neighbours = basemap.countries.features.filter(({ id }) => id !== "IRN");
  const countries = neighbours.map(
    (country): Label => ({
      ...common,
      text: labelText(locale.text(nameOf(country))),
      at: anchor(country.properties.label, country.geometry),
      halo: "land",
    }),
  );
  const seas = basemap.seas.features.map(
    (sea): Label => ({
      ...common,
      text: labelText(locale.text(nameOf(sea))),
      at: projection.pixel(sea.geometry.coordinates),
      halo: "sea",
    }),
  );
  return [...countries, ...seas];
}

/** At its point, then above and below, then to the sides. */
function offers({ x, y }: Pixel, size: number): Pixel[] {
  const steps = [0, -1.2, 1.2, -2.4, 2.4].map((step) => step * size);
  const sides = [0, -2.5, 2.5].map((step) => step * size);
  return sides.flatMap((side) => steps.map((step) => ({ x: x + side, y: y + step })));
}

function textOf({ text, size, weight, fill, halo }: Label, box: Box): FigureNode {
  const y = box.y + box.height / 2 + size * 0.36;
  return {
    kind: "text",
    x: box.x + box.width / 2,
    y,
    anchor: "middle",
    text,
    size,
    weight,
    fill,
    halo,
    room: box.width,
  };
}

function boxAround({ x, y }: Pixel, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function isWithin(
  { x, y, width, height }: Box,
  size: { readonly width: number; readonly height: number },
): boolean {
  const edge = 6;
  return x >= edge && y >= edge && x + width <= size.width - edge && y + height <= size.height - edge;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
