import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import type { Basemap } from "../drawing/basemap.ts";
import { drawMap } from "../drawing/map-drawing.ts";
import { type Pixel, Projection, type Size, type Viewpoint } from "../drawing/projection.ts";
import type { Selection } from "../selection/selection.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { DrawnMap } from "./drawn-map.tsx";
import { provinceLabelText, type Scene } from "./scene.ts";

export interface StandInMapProps {
  readonly selection: Selection;
  readonly scene: Scene;
  readonly basemap: Basemap;
  readonly viewpoint: Viewpoint;
  readonly size: Size;
  /** Whether it stands in for good, with labels, or only until the map has come. */
  readonly isForGood: boolean;
  readonly onPointed: (pixel: Pixel | null) => void;
  readonly onPressed: (pixel: Pixel) => void;
}

/** The drawing that stands where MapLibre's map would, pixel for pixel, and is pointed at and pressed like it. */
export function StandInMap(props: StandInMapProps) {
  const { selection, scene, basemap, viewpoint, size, isForGood } = props;
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  usePointer(box, props);
  const { lon, lat, zoom } = viewpoint;
  const { picked, changes } = scene;
  const drawing = useMemo(() => {
    const unpinned = new Map(selection.provinces.map((count) => [count.id, count.unpinned]));
    return drawMap({
      selection,
      basemap,
      projection: new Projection({ lon, lat, zoom }, size),
      pickedProvince: picked.province,
      pickedPoint: picked.spot,
      labelOf: isForGood
        ? ({ id, name }) => provinceLabelText(locale.text(name), unpinned.get(id) ?? 0, locale)
        : null,
      numberText: locale.number,
      changes,
    });
  }, [selection, basemap, lon, lat, zoom, size, picked.province, picked.spot, isForGood, locale, changes]);
  return (
    <div ref={box} className="stand-in-map">
      <DrawnMap drawing={drawing} />
    </div>
  );
}

function usePointer(
  box: React.RefObject<HTMLElement | null>,
  { onPointed, onPressed }: Pick<StandInMapProps, "onPointed" | "onPressed">,
): void {
  const pointed = useEffectEvent(onPointed);
  const pressed = useEffectEvent(onPressed);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const pixelOf = ({ clientX, clientY }: MouseEvent): Pixel => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const move = (event: PointerEvent) => pointed(pixelOf(event));
    const leave = () => pointed(null);
    const press = (event: MouseEvent) => pressed(pixelOf(event));
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("click", press);
    return () => {
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("click", press);
    };
  }, [box]);
}
