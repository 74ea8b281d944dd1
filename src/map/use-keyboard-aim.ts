import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Pixel, Size } from "../drawing/projection.ts";

export interface KeyboardAimOptions {
  readonly size: Size | null;
  readonly onAimed: (pixel: Pixel | null) => void;
  readonly onPressed: (pixel: Pixel) => void;
}

/**
 * For a map moved by keyboard, the middle of the map is the pointer: what lies there is pointed at when the map gets the
 * focus, and Enter opens it. Returns what to call when the map has come to rest.
 */
export function useKeyboardAim(
  container: RefObject<HTMLElement | null>,
  { size, onAimed, onPressed }: KeyboardAimOptions,
): { rested: () => void } {
  const middle = size && { x: size.width / 2, y: size.height / 2 };
  const hasAim = () => container.current?.querySelector(":focus-visible") !== null;
  const aim = useEffectEvent(() => onAimed(hasAim() ? middle : null));
  const press = useEffectEvent(() => middle && onPressed(middle));
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const keydown = ({ key }: KeyboardEvent) => {
      if (key === "Enter") press();
    };
    const focus = () => aim();
    element.addEventListener("keydown", keydown);
    element.addEventListener("focusin", focus);
    element.addEventListener("focusout", focus);
    return () => {
      element.removeEventListener("keydown", keydown);
      element.removeEventListener("focusin", focus);
      element.removeEventListener("focusout", focus);
    };
  }, [container]);
  return {
    rested: () => {
      if (middle && hasAim()) onAimed(middle);
    },
  };
}
