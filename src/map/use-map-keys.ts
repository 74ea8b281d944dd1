import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Direction } from "../domain/neighbourhood.ts";
import type { ProvinceId } from "../domain/vocabulary.ts";
import { Projection, type Viewpoint } from "../drawing/projection.ts";
import { events, useAtlas, useSelection } from "../state/atlas.ts";
import { recordIndex } from "../state/record-index.ts";
import { type Frame, isInSight, viewpointBeside, viewpointShowing } from "./framing.ts";
import { commandOf, type MapCommand } from "./map-keys.ts";
import { firstProvince, neighbourhoodOf } from "./province-walk.ts";
import type { Pointing } from "./use-pointing.ts";

/**
 * What the keyboard is on. `province`: walked to, with the way on which nothing lay, if that was pressed last; `middle`: the
 * map was moved, and its middle is the pointer.
 */
export type KeyFocus =
  | { readonly kind: "province"; readonly id: ProvinceId; readonly blocked: Direction | null }
  | { readonly kind: "middle" };

export interface UseMapKeysOptions {
  readonly frame: Frame | null;
  /** Where the map looks at rest. */
  readonly resting: Viewpoint | null;
  /** Where the map looks at this moment. */
  readonly viewpoint: () => Viewpoint | null;
  readonly pointing: Pointing;
  readonly onMoved: (viewpoint: Viewpoint) => void;
  readonly onZoomed: (steps: number) => void;
  /** The reader has had enough of the map: the focus is to go elsewhere. */
  readonly onLeft: () => void;
}

/** The map as the keyboard has it; the same for MapLibre's map and for the drawing. */
export interface KeyedMap {
  /** Null while the focus is elsewhere, or the pointer has taken over. */
  readonly focus: KeyFocus | null;
  /** The map has come to rest. */
  readonly rested: () => void;
  /** The pointer has taken over. */
  readonly yielded: () => void;
  /** For the element that has the map's focus. */
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: { readonly currentTarget: HTMLElement }) => void;
    readonly onBlur: () => void;
  };
}

/** Walks from province to province, and moves the map, by the keys of `mapKeys`; while a record is placed, Enter places it in the middle. */
export function useMapKeys(options: UseMapKeysOptions): KeyedMap {
  const { frame, resting, viewpoint, pointing, onMoved, onZoomed, onLeft } = options;
  const selection = useSelection();
  const picked = useAtlas((state) => state.picked);
  const isPlacing = useAtlas((state) => state.editing?.isPlacing ?? false);
  const [focus, setFocus] = useState<KeyFocus | null>(null);
  const last = useRef<ProvinceId | null>(null);
  /** Where a glide leads: a key pressed meanwhile goes on from there. */
  const goal = useRef<Viewpoint | null>(null);
  const { dataset } = selection;

  const from = () => goal.current ?? viewpoint();
  const go = (next: Viewpoint) => {
    onMoved(next);
    goal.current = next;
  };
  const pointAt = (next: KeyFocus) => {
    const now = viewpoint();
    if (!now || !frame) return;
    if (next.kind === "middle") return pointing.pointed(middleOf(frame));
    const label = recordIndex(dataset).provinces.get(next.id)?.label;
    if (!label) return;
    const isSeen = isInSight(label, now, frame);
    const at = isSeen ? new Projection(now, frame.size).pixel(label) : middleOf(frame);
    pointing.aimed({ kind: "province", id: next.id, at });
  };
  const turnTo = (next: KeyFocus) => {
    setFocus(next);
    pointAt(next);
  };
  const stop = () => {
    setFocus(null);
    pointing.pointed(null);
  };
  const ring = (id: ProvinceId) => {
    last.current = id;
    turnTo({ kind: "province", id, blocked: null });
  };
  const arriveAt = (id: ProvinceId) => {
    ring(id);
    const label = recordIndex(dataset).provinces.get(id)?.label;
    const now = from();
    const next = label && now && frame && viewpointShowing(label, now, frame);
    if (next) go(next);
  };
  /** Moves nothing: a map that only gets the focus stays where it is. */
  const begin = () => {
    const now = viewpoint();
    if (!now || !frame) return;
    const start = firstProvince({ selection, picked, last: last.current, viewpoint: now, frame });
    if (start) ring(start);
  };
  const walk = (direction: Direction) => {
    if (focus?.kind !== "province") return begin();
    const next = neighbourhoodOf(dataset).towards(focus.id, direction);
    if (next) arriveAt(next);
    else setFocus({ ...focus, blocked: direction });
  };
  const pan = (direction: Direction) => {
    const now = from();
    if (!now || !frame) return;
    turnTo({ kind: "middle" });
    go(viewpointBeside(now, direction, frame));
  };
  const open = () => {
    if (isPlacing && frame) return pointing.pressed(middleOf(frame));
    if (!focus || !frame) return begin();
    if (focus.kind === "middle") pointing.pressed(middleOf(frame));
    else pointing.chosen(focus.id);
  };
  const obey = (command: MapCommand) => {
    switch (command.kind) {
      case "walk":
        return walk(command.direction);
      case "pan":
        return pan(command.direction);
      case "zoom":
        return onZoomed(command.steps);
      case "open":
        return open();
      case "leave":
        if (isPlacing) return events.placingChanged(false);
        stop();
        return onLeft();
    }
  };
  const rested = () => {
    goal.current = null;
    if (focus) pointAt(focus);
  };
  // A drawing moves at once, without telling that it has.
  const restedAt = useEffectEvent(rested);
  const { lon, lat, zoom } = resting ?? { lon: null, lat: null, zoom: null };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another viewpoint is another rest.
  useEffect(() => restedAt(), [lon, lat, zoom]);

  return {
    focus,
    rested,
    yielded: () => setFocus(null),
    handlers: {
      onKeyDown: (event) => {
        const command = commandOf(event);
        if (!command) return;
        event.preventDefault();
        obey(command);
      },
      onFocus: ({ currentTarget }) => {
        if (currentTarget.matches(":focus-visible")) begin();
      },
      onBlur: stop,
    },
  };
}

function middleOf({ size }: Frame) {
  return { x: size.width / 2, y: size.height / 2 };
}
