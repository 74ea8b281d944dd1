import { type RefObject, useLayoutEffect, useState } from "react";

/** The box in which an element scrolls, and how far below the top of its contents the element begins, in pixels. */
export interface ScrollParent {
  readonly element: HTMLElement | null;
  readonly margin: number;
}

/** The nearest ancestor that scrolls, followed while what stands above the element grows and shrinks. */
export function useScrollParent(inner: RefObject<HTMLElement | null>): ScrollParent {
  const [parent, setParent] = useState<ScrollParent>({ element: null, margin: 0 });
  useLayoutEffect(() => {
    const list = inner.current;
    if (!list) return;
    const between = ancestorsUpToScroller(list);
    const element = between.at(-1) ?? null;
    const measure = () => {
      const margin = element ? offsetWithin(list, element) : 0;
      setParent((before) =>
        before.element === element && before.margin === margin ? before : { element, margin },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const box of between) observer.observe(box);
    return () => observer.disconnect();
  }, [inner]);
  return parent;
}

/** From the parent on, the one that scrolls last; the whole page when none does. */
function ancestorsUpToScroller(element: HTMLElement): HTMLElement[] {
  const ancestors: HTMLElement[] = [];
  for (let box = element.parentElement; box; box = box.parentElement) {
    ancestors.push(box);
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) break;
  }
  return ancestors;
}

function offsetWithin(inner: HTMLElement, scroller: HTMLElement): number {
  const distance = inner.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return Math.round(distance - scroller.clientTop + scroller.scrollTop);
}
