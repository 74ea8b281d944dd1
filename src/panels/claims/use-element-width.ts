import { type RefObject, useEffect, useRef, useState } from "react";

/** The width of an element in pixels, now and whenever it changes; `initial` until it is there. */
export function useElementWidth<Kind extends Element>(initial: number): [RefObject<Kind | null>, number] {
  const element = useRef<Kind>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
