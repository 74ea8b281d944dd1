import { Blob, Face, Font, Buffer as ShapingBuffer, shape, Variation } from "harfbuzzjs";

/** A glyph of a shaped text, with its advance in thousandths of the font size. */
export interface ShapedGlyph {
  readonly glyph: number;
  readonly advance: number;
}

/** Shapes text with one font (TrueType, variable weight) as browsers do. */
export class Shaper {
  readonly #face: Face;
  readonly #font: Font;

  constructor(font: Uint8Array) {
    this.#face = new Face(new Blob(font));
    this.#font = new Font(this.#face);
  }

  /** The glyphs of a text in a weight, in the order in which they stand. */
  shape(text: string, weight: number): ShapedGlyph[] {
    this.#font.setVariations([new Variation("wght", weight)]);
    const buffer = new ShapingBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(this.#font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint }, index) => ({
      glyph: codepoint,
      advance: ((positions[index]?.xAdvance ?? 0) * 1000) / this.#face.upem,
    }));
  }

  /** The characters that the font can draw. */
  characters(): string[] {
    return Array.from(this.#face.collectUnicodes(), (code) => String.fromCodePoint(code));
  }
}
