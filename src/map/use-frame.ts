import { type RefObject, useLayoutEffect, useState } from "react";
import type { Insets } from "../drawing/projection.ts";
import type { Frame } from "./framing.ts";

/** Kept free around what is framed, so that nothing touches the edge; below, legend and scale have their room. */
const margin = { around: 20, below: 48, belowLegend: 92, belowLegendRightToLeft: 152 } as const;

/** The size of an element and what covers it, kept up to date; null before it is laid out. The same object until it changes. */
export function useFrame(
  element: RefObject<HTMLElement | null>,
  { withLegend }: { readonly withLegend: boolean },
): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => setFrame((before) => nextFrame(before, frameOf(box, withLegend)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, withLegend]);
  return frame;
}

function frameOf(box: HTMLElement, withLegend: boolean): Frame | null {
  const { clientWidth: width, clientHeight: height } = box;
  return width > 0 && height > 0 ? { size: { width, height }, insets: insetsOf(box, withLegend) } : null;
}

/** A box that has vanished, behind another view say, keeps its last frame. */
function nextFrame(before: Frame | null, after: Frame | null): Frame | null {
  return after === null || JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

/** Whoever lays panels over the map says so by `--map-cover-*` (see map-panel.css). */
function insetsOf(box: HTMLElement, withLegend: boolean): Insets {
  const style = getComputedStyle(box);
  const isRightToLeft = style.direction === "rtl";
  const cover = (side: string) => Number.parseFloat(style.getPropertyValue(`--map-cover-${side}`)) || 0;
  const [start, end] = [margin.around + cover("inline-start"), margin.around + cover("inline-end")];
  // A legend in the right corner would lie on the south-east of Iran, in the left one it lies on Arabia.
  const belowLegend = isRightToLeft ? margin.belowLegendRightToLeft : margin.belowLegend;
  const below = box.clientHeight < 600 || !withLegend ? margin.below : belowLegend;
  return {
    top: margin.around + cover("block-start"),
    bottom: below + cover("block-end"),
    left: isRightToLeft ? end : start,
    right: isRightToLeft ? start : end,
  };
}
