import { useLayoutEffect, useState } from "react";

/** Width and height of an element's content, in CSS px. */
export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** The size of an element, measured before it is first painted and whenever it changes. Give `ref` to the element. */
export function useElementSize<Measured extends HTMLElement>() {
  const [element, ref] = useState<Measured | null>(null);
  const [size, setSize] = useState<ElementSize | null>(null);
  useLayoutEffect(() => {
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { ref, element, size };
}
