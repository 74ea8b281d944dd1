/** A font of the overlay. */
export interface TextFont {
  /** In CSS pixels. */
  readonly size: number;
  readonly weight: number;
  /** Added between letters, in ems. */
  readonly tracking: number;
}

/** A line as it will be drawn, in CSS pixels. */
export interface LineMetrics {
  readonly width: number;
  /** From the middle of its ink down to its baseline. */
  readonly middle: number;
}

/** Measures lines in the page's fonts and remembers them, until a font has arrived that draws them otherwise. */
export class TextMetrics {
  readonly #context: CanvasRenderingContext2D;
  #family = "";
  #known = new Map<string, LineMetrics>();

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** Families for what is measured from now on. */
  setFamily(family: string): void {
    if (family === this.#family) return;
    this.#family = family;
    this.forget();
  }

  forget(): void {
    this.#known = new Map();
  }

  of(line: string, font: TextFont): LineMetrics {
    const key = `${font.weight} ${font.size} ${font.tracking} ${line}`;
    const known = this.#known.get(key);
    if (known) return known;
    setFont(this.#context, font, this.#family);
    this.#context.textBaseline = "alphabetic";
    const {
      width,
      actualBoundingBoxAscent: ascent,
      actualBoundingBoxDescent: descent,
    } = this.#context.measureText(line);
    const measured = { width, middle: (ascent - descent) / 2 };
    this.#known.set(key, measured);
    return measured;
  }
}

/** Makes a context write in a font. */
export function setFont(
  context: CanvasRenderingContext2D,
  { size, weight, tracking }: TextFont,
  family: string,
): void {
  context.font = `${weight} ${size}px ${family}`;
  context.letterSpacing = `${tracking * size}px`;
}
