/** A length that a scale bar shows: round in kilometres, and its width in CSS pixels. */
export interface Scale {
  readonly kilometres: number;
  readonly width: number;
}

/** The longest of 1, 2 and 5 times a power of ten that is no wider than a bar may be. */
export function scaleFor(kilometresPerPixel: number, widest: number): Scale {
  const longest = kilometresPerPixel * widest;
  const power = 10 ** Math.floor(Math.log10(longest));
  const factor = [5, 2, 1].find((candidate) => candidate * power <= longest) ?? 1;
  const kilometres = factor * power;
  return { kilometres, width: kilometres / kilometresPerPixel };
}
