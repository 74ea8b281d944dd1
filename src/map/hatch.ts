/** An image as MapLibre takes it: RGBA, four bytes a pixel, row by row. */
export interface PixelImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Device pixels to a CSS pixel of the images made here. */
export const imageScale = 2;

const period = 6 * imageScale;
const thickness = 0.75 * imageScale;

/** A tile of rising lines for provinces without a documented incident. It joins with itself on all sides. */
export function hatchImage(line: string, ground: string): PixelImage {
  const [front, back] = [channelsOf(line), channelsOf(ground)];
  const data = new Uint8Array(period * period * 4);
  for (let y = 0; y < period; y++) {
    for (let x = 0; x < period; x++) {
      const share = lineShare(x + y);
      for (let channel = 0; channel < 3; channel++) {
        const [a = 0, b = 0] = [front[channel], back[channel]];
        data[(y * period + x) * 4 + channel] = Math.round(b + (a - b) * share);
      }
      data[(y * period + x) * 4 + 3] = 255;
    }
  }
  return { width: period, height: period, data };
}

/** How much of a pixel a line covers, 0 to 1; `along` counts diagonals. */
function lineShare(along: number): number {
  const phase = along % period;
  const distance = Math.min(phase, period - phase) / Math.SQRT2;
  return Math.min(Math.max(thickness / 2 + 0.5 - distance, 0), 1);
}

function channelsOf(colour: string): number[] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) throw new RangeError(`Got the colour "${colour}" when expected one such as #7a1f16`);
  return match.slice(1).map((digits) => Number.parseInt(digits, 16));
}
