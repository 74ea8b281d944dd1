import bidiFactory from "bidi-js";
import type { Weight } from "../../src/figure/text/text-width.ts";
import type { Outline, TextOutliner } from "../../src/figure/tree/text-outliner.ts";
import { cutFace } from "../figure-fonts/cut-face.ts";
import { figureFaces } from "../figure-fonts/faces.ts";
import { Shaper } from "../figure-fonts/shaper.ts";

const bidi = bidiFactory();

/** Letters that only direct or join: they take the font of what stands before them, and have no shape. */
const isIgnored = (letter: string) => /\p{Cf}/u.test(letter);
const isDirecting = (letter: string) => /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(letter);

/** Letters next to one another that have one font and one direction. */
interface Run {
  readonly font: number;
  readonly level: number;
  text: string;
  /** Where its first letter stands in the line as it is read on the page, from the left. */
  place: number;
}

/** Shapes texts with the figure's own fonts, as browsers do with the fonts within the file: Inter, and Vazirmatn for what Inter has not. */
export class GlyphOutliner implements TextOutliner {
  readonly #fonts: readonly Shaper[];
  readonly #letters: readonly ReadonlySet<string>[];
  readonly #defined = new Map<string, string>();

  constructor(fonts: readonly Shaper[]) {
    this.#fonts = fonts;
    this.#letters = fonts.map((font) => new Set(font.characters()));
  }

  /** With the fonts of the project in a folder. */
  static async load(root: string): Promise<GlyphOutliner> {
    const cut = await Promise.all(figureFaces.map((face) => cutFace(root, face, "sfnt")));
    return new GlyphOutliner(cut.map((font) => new Shaper(font)));
  }

  outline(
    text: string,
    { weight, direction }: { readonly weight: Weight; readonly direction: "ltr" | "rtl" },
  ): Outline | null {
    const runs = this.#runsOf(text, direction);
    if (runs === null) return null;
    let pen = 0;
    const uses = runs
      .toSorted((a, b) => a.place - b.place)
      .map((run) => {
        const { glyphs, width } = this.#drawn(run, weight, pen);
        pen += width;
        return glyphs;
      });
    return { glyphs: uses.join(""), width: pen, unitsPerEm: 1000 };
  }

  /** A run's glyphs, from where the pen is. */
  #drawn({ font, level, text }: Run, weight: Weight, start: number): Pick<Outline, "glyphs" | "width"> {
    let pen = start;
    const shaped = this.#fonts[font]?.shape(text, weight, level % 2 ? "rtl" : "ltr") ?? [];
    const uses = shaped.map(({ glyph, advance, x, y }) => {
      const id = this.#define(font, weight, glyph);
      const at = `x="${n(pen + x)}"${y === 0 ? "" : ` y="${n(y)}"`}`;
      pen += advance;
      return id === null ? "" : `<use xlink:href="#${id}" ${at}/>`;
    });
    return { glyphs: uses.join(""), width: pen - start };
  }

  definitions(): string {
    return [...this.#defined.values()].join("");
  }

  /** The id of a glyph's shape; null where it has none, as a space. */
  #define(font: number, weight: Weight, glyph: number): string | null {
    const id = `g${font}-${weight}-${glyph}`;
    const known = this.#defined.get(id);
    if (known !== undefined) return known === "" ? null : id;
    const d = this.#fonts[font]?.outline(glyph, weight) ?? "";
    this.#defined.set(id, d === "" ? "" : `<path id="${id}" d="${d}"/>`);
    return d === "" ? null : id;
  }

  /** Null where no font holds a letter. */
  #runsOf(text: string, direction: "ltr" | "rtl"): Run[] | null {
    const runs: Run[] = [];
    for (const { letter, level, place } of placedLetters(text, direction)) {
      const last = runs.at(-1);
      const font = isIgnored(letter) ? (last?.font ?? 0) : this.#letters.findIndex((set) => set.has(letter));
      if (font < 0) return null;
      if (last?.font === font && last.level === level) {
        last.text += letter;
        last.place = Math.min(last.place, place);
      } else runs.push({ font, level, text: letter, place });
    }
    return runs;
  }
}

interface PlacedLetter {
  readonly letter: string;
  /** Odd where it is read from right to left. */
  readonly level: number;
  /** In the line as it stands on the page, from the left. */
  readonly place: number;
}

/** The letters of a line, as they are written, without those that only direct. */
function placedLetters(text: string, direction: "ltr" | "rtl"): PlacedLetter[] {
  const embedding = bidi.getEmbeddingLevels(text, direction);
  const places = new Map(
    bidi.getReorderedIndices(text, embedding).map((index, place) => [index, place] as const),
  );
  let index = 0;
  const letters = [...text].map((letter) => {
    const at = index;
    index += letter.length;
    return { letter, level: embedding.levels[at] ?? 0, place: places.get(at) ?? at };
  });
  return letters.filter(({ letter }) => !isDirecting(letter));
}

/** To a tenth of a thousandth of the font size. */
function n(number: number): string {
  return String(Math.round(number * 10) / 10);
}
