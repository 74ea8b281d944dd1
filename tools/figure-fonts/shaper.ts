import { Blob, Direction, Face, Font, Buffer as ShapingBuffer, shape, Variation } from "harfbuzzjs";

/** A glyph of a shaped text, with its advance and its shift from the pen, y upwards, in thousandths of the font size. */
export interface ShapedGlyph {
  readonly glyph: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

/** Shapes text with one font (TrueType, variable weight) as browsers do. */
export class Shaper {
  readonly #face: Face;
  readonly #font: Font;

  constructor(font: Uint8Array) {
    this.#face = new Face(new Blob(font));
    this.#font = new Font(this.#face);
  }

  /** The glyphs of a text in a weight, from left to right. Without a direction, in that of its letters. */
  shape(text: string, weight: number, direction?: "ltr" | "rtl"): ShapedGlyph[] {
    this.#font.setVariations([new Variation("wght", weight)]);
    const buffer = new ShapingBuffer();
    buffer.addText(text);
    if (direction) buffer.setDirection(direction === "rtl" ? Direction.RTL : Direction.LTR);
    buffer.guessSegmentProperties();
    shape(this.#font, buffer);
    const positions = buffer.getGlyphPositions();
    const thousandths = (units = 0) => (units * 1000) / this.#face.upem;
    return buffer.getGlyphInfos().map(({ codepoint }, index) => ({
      glyph: codepoint,
      advance: thousandths(positions[index]?.xAdvance),
      x: thousandths(positions[index]?.xOffset),
      y: thousandths(positions[index]?.yOffset),
    }));
  }

  /** The shape of a glyph in a weight as SVG path data, y upwards, in thousandths of the font size to a tenth; empty where it has none. */
  outline(glyph: number, weight: number): string {
    this.#font.setVariations([new Variation("wght", weight)]);
    const thousandth = 1000 / this.#face.upem;
    return this.#font
      .glyphToPath(glyph)
      .replace(/-?\d+(\.\d+)?/g, (units) => String(Math.round(Number(units) * thousandth * 10) / 10));
  }

  /** The characters that the font can draw. */
  characters(): string[] {
    return Array.from(this.#face.collectUnicodes(), (code) => String.fromCodePoint(code));
  }
}
