import qrcode from "qrcode-generator";
import type { FigureNode } from "../tree/figure-tree.ts";

/** A QR code that can be read from a picture, as one node of a size. */
export interface QrCode {
  readonly side: number;
  readonly draw: (x: number, y: number) => FigureNode;
}

/** Beyond this many modules a side a code is too fine to be read from a picture on a screen. */
const mostModules = 97;
/** Modules kept free around a code, as ISO/IEC 18004 asks. */
const quiet = 4;

/**
 * The QR code of a link, dark on white in every theme, since many readers know no other. At least as wide as asked; wider where
 * modules would be smaller than two pixels. Null where the link is too long for a code that can be read.
 */
export function qrCode(link: string, leastSide: number): QrCode | null {
  const modules = modulesOf(link);
  if (modules === null) return null;
  const count = modules.length + 2 * quiet;
  const module = Math.max(2, leastSide / count);
  const side = count * module;
  const d = modules
    .flatMap((row, y) =>
      runs(row).map(({ start, length }) => `M${start + quiet} ${y + quiet}h${length}v1h-${length}z`),
    )
    .join("");
  return {
    side,
    draw: (x, y) => ({
      kind: "group",
      name: "qr",
      x,
      y,
      width: side,
      height: side,
      clipRadius: null,
      nodes: [
        { kind: "rect", x: 0, y: 0, width: side, height: side, fill: "white" },
        { kind: "path", d, fill: "black", scale: module },
      ],
    }),
  };
}

function modulesOf(link: string): boolean[][] | null {
  const code = qrcode(0, "M");
  code.addData(link);
  try {
    code.make();
  } catch {
    return null; // The generator throws when a text is longer than any code can hold.
  }
  const count = code.getModuleCount();
  if (count > mostModules) return null;
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => code.isDark(row, column)),
  );
}

/** Dark modules that follow one another in a row. */
function runs(row: readonly boolean[]): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  row.forEach((isDark, index) => {
    const last = found.at(-1);
    if (!isDark) return;
    if (last && last.start + last.length === index) last.length++;
    else found.push({ start: index, length: 1 });
  });
  return found;
}
