import { useEffect, useState } from "react";

/** How wide a text is in pixels, at a size in pixels and a weight of the page's typeface. */
export type TextWidth = (text: string, font: { readonly size: number; readonly weight: number }) => number;

/** Average widths of a character in em, a little more than measured, so that texts fit. */
const widths = { latin: 0.57, persian: 0.5 };

/** About how wide a text is, where there is no browser to measure it. */
export const estimatedWidth: TextWidth = (text, { size }) => {
  const persian = text.match(/[\u0600-\u06ff]/g)?.length ?? 0;
  return size * (persian * widths.persian + (text.length - persian) * widths.latin);
};

/** Measures texts as the page draws them: an estimate at first, exact once the page's typefaces are there. */
export function useTextWidth(): TextWidth {
  const [measure, setMeasure] = useState<{ readonly width: TextWidth }>({ width: estimatedWidth });
  useEffect(() => {
    let isWanted = true;
    void document.fonts.ready.then(() => {
      const width = measuredWidth();
      if (isWanted && width) setMeasure({ width });
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return measure.width;
}

function measuredWidth(): TextWidth | null {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return null;
  const family = getComputedStyle(document.body).fontFamily;
  return (text, { size, weight }) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
