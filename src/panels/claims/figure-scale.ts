import { scaleLinear, scaleLog } from "d3-scale";
import { type Figure, hasNumber } from "../../domain/comparison.ts";

/** A labelled height of the chart. */
export interface FigureTick {
  readonly value: number;
  readonly y: number;
  /** A power of ten on a logarithmic scale; every tick of one from 0. */
  readonly isMajor: boolean;
}

/** How figures become heights: from `bottom` up to `top`, in pixels. */
export interface FigureScale {
  readonly kind: "logarithmic" | "linear";
  readonly y: (figure: number) => number;
  readonly ticks: readonly FigureTick[];
}

/** Where the greatest figure is so many times the least, a scale from 0 would press most marks flat onto the axis. */
const leastRatioForLogarithm = 40;

/** A scale on which all the figures stand; those in words only need none. It runs from `bottom` to `top`, wherever these lie. */
export function figureScale(
  figures: readonly Pick<Figure, "low" | "high">[],
  { top, bottom }: { top: number; bottom: number },
): FigureScale {
  const numbers = figures
    .filter(hasNumber)
    .flatMap(({ low, high }) => [low, high].filter((value) => value !== null));
  const least = Math.min(...numbers);
  const greatest = Math.max(...numbers);
  if (numbers.length === 0 || greatest / least < leastRatioForLogarithm) {
    const y = scaleLinear([0, numbers.length === 0 ? 1 : greatest * 1.08], [bottom, top]);
    const ticks = y.ticks(6).map((value) => ({ value, y: y(value), isMajor: true }));
    return { kind: "linear", y, ticks };
  }
  const y = scaleLog([least * 0.75, greatest * 1.35], [bottom, top]);
  return { kind: "logarithmic", y, ticks: logarithmicTicks(y) };
}

/** 1, 2 and 5 of each power of ten, where neighbours stay 20 px apart; else the powers alone. */
function logarithmicTicks(y: ReturnType<typeof scaleLog<number>>): FigureTick[] {
  const [least = 1, greatest = 1] = y.domain();
  const powers = Array.from({ length: 10 }, (_, exponent) => 10 ** exponent);
  const isRoomy = y(2) - y(5) > 20;
  const steps = isRoomy ? [1, 2, 5] : [1];
  return powers
    .flatMap((power) => steps.map((step) => ({ value: step * power, isMajor: step === 1 })))
    .filter(({ value }) => value >= least && value <= greatest)
    .map((tick) => ({ ...tick, y: y(tick.value) }));
}
