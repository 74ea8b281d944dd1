import { useEffect, useRef } from "react";
import type { Day, DaySpan } from "../domain/day.ts";
import type { DayScale } from "../drawing/day-scale.ts";
import { type Edge, isSameWindow } from "./day-window.ts";
import { dragged, type Grip, gripAt } from "./grip.ts";

/** What a brush works on, and what it tells. */
export interface Brush {
  readonly scale: DayScale;
  readonly window: DaySpan;
  readonly direction: "ltr" | "rtl";
  readonly onWindow: (window: DaySpan) => void;
  /** The day under the pointer; null when it has left. */
  readonly onPoint: (day: Day | null) => void;
  readonly onHold: (edge: Edge | null) => void;
}

interface Drag {
  readonly pointerId: number;
  readonly grip: Grip;
  readonly from: number;
  readonly before: DaySpan;
  window: DaySpan;
  moved: boolean;
}

/** Half of a touch target, and of what a mouse hits without aiming. */
const reachOf = (pointerType: string) => (pointerType === "mouse" ? 7 : 22);
/** A press that travels less than this (px) is a click. */
const leastTravel = 4;

/**
 * Lets a pointer choose days on an element: a press on a day chooses it, a drag makes a window, or moves the one there is or
 * one of its ends. At most one new window is told a frame. A drag that the browser takes over, to scroll the page, is undone.
 */
export function useBrush(element: HTMLElement | null, brush: Brush): void {
  const present = useRef(brush);
  useEffect(() => {
    present.current = brush;
  });
  useEffect(() => {
    if (!element) return;
    return listen(element, () => present.current);
  }, [element]);
}

function listen(element: HTMLElement, brush: () => Brush): () => void {
  let drag: Drag | null = null;
  let frame = 0;
  const positionOf = (event: PointerEvent) => {
    const { left, right } = element.getBoundingClientRect();
    return brush().direction === "rtl" ? right - event.clientX : event.clientX - left;
  };
  const tell = () => {
    frame = 0;
    if (drag) brush().onWindow(drag.window);
  };
  const pressed = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary || drag) return;
    const { scale, window, onHold } = brush();
    const from = positionOf(event);
    const grip = gripAt(from, window, { scale, reach: reachOf(event.pointerType) });
    drag = { pointerId: event.pointerId, grip, from, before: window, window, moved: false };
    element.setPointerCapture(event.pointerId);
    onHold(grip.kind === "edge" ? grip.edge : null);
  };
  const travelled = (event: PointerEvent) => {
    const position = positionOf(event);
    const { scale, onPoint } = brush();
    onPoint(scale.shownAt(position));
    if (drag?.pointerId !== event.pointerId) return;
    drag.moved ||= Math.abs(position - drag.from) >= leastTravel;
    if (!drag.moved) return;
    const window = dragged(drag.grip, position, scale);
    if (isSameWindow(window, drag.window)) return;
    drag.window = window;
    frame ||= requestAnimationFrame(tell);
  };
  const released = (event: PointerEvent) => {
    if (drag?.pointerId !== event.pointerId) return;
    cancelAnimationFrame(frame);
    const { scale, onWindow } = brush();
    const day = scale.dayAt(positionOf(event));
    if (drag.moved) tell();
    else if (!scale.breakWith(day)) onWindow({ start: day, end: day });
    drag = null;
  };
  const takenOver = (event: PointerEvent) => {
    if (drag?.pointerId !== event.pointerId) return;
    cancelAnimationFrame(frame);
    frame = 0;
    if (drag.moved) brush().onWindow(drag.before);
    drag = null;
    brush().onPoint(null);
  };
  const left = () => brush().onPoint(null);
  element.addEventListener("pointerdown", pressed);
  element.addEventListener("pointermove", travelled);
  element.addEventListener("pointerup", released);
  element.addEventListener("pointercancel", takenOver);
  element.addEventListener("pointerleave", left);
  return () => {
    cancelAnimationFrame(frame);
    element.removeEventListener("pointerdown", pressed);
    element.removeEventListener("pointermove", travelled);
    element.removeEventListener("pointerup", released);
    element.removeEventListener("pointercancel", takenOver);
    element.removeEventListener("pointerleave", left);
  };
}
