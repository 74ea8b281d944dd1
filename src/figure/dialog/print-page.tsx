import { useEffect } from "react";
import { createPortal } from "react-dom";
import type { Picture } from "./picture.ts";

/** What is printed while the dialog is open: the picture alone, on a page of its shape, so that "print" also makes a PDF without margins. */
export function PrintPage({ picture }: { readonly picture: Picture }) {
  const { width, height } = picture.tree.size;
  useEffect(() => {
    // The size of a page can only be said in a style sheet, and depends on the picture.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${paperOf(width, height)}; margin: 0 }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [width, height]);
  return createPortal(
    <div className="figure-print" aria-hidden="true">
      <img src={picture.address} alt="" width={width} height={height} />
    </div>,
    document.body,
  );
}

/** A4 for what has its shape, else a page as large as the picture. */
function paperOf(width: number, height: number): string {
  const shape = Math.max(width, height) / Math.min(width, height);
  if (Math.abs(shape - Math.SQRT2) < 0.01) return width > height ? "A4 landscape" : "A4 portrait";
  return `${width}px ${height}px`;
}
