import { useEffect, useMemo, useState } from "react";

/**
 * How wide (px) a text is in an element's font. A new function when a font has arrived or `language`
 * changed, since then all widths have to be asked again.
 */
export function useTextWidth(element: HTMLElement | null, language: string): (text: string) => number {
  const [fontsArrived, setFontsArrived] = useState(0);
  useEffect(() => {
    const arrived = () => setFontsArrived((times) => times + 1);
    document.fonts.addEventListener("loadingdone", arrived);
    return () => document.fonts.removeEventListener("loadingdone", arrived);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a font that arrives and another language change what is measured.
  return useMemo(() => {
    const context = document.createElement("canvas").getContext("2d");
    if (!context || !element) return estimate;
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    return (text) => context.measureText(text).width;
  }, [element, language, fontsArrived]);
}

function estimate(text: string): number {
  return text.length * 7;
}
