import "./stacked-bars.css";
import { memo, useId } from "react";

/** Bars in two parts, as SVG path data in px from the inline start and from the top. */
export interface StackedBarsProps {
  readonly solid: string;
  readonly light: string;
  readonly width: number;
  readonly height: number;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  /** Only bars between these positions keep their colour; without it all do. */
  readonly lit?: { readonly start: number; readonly end: number } | null;
}

/**
 * A drawing of two-part bars. It runs with the script: the page's direction mirrors it. What is lit is
 * clipped out of a second layer, so that moving it redraws no bar.
 */
export function StackedBars({ solid, light, width, height, label, lit = null }: StackedBarsProps) {
  const clip = useId();
  return (
    <svg className="stacked-bars" width={width} height={height} role="img" aria-label={label}>
      {lit && (
        <>
          <clipPath id={clip}>
            <rect x={lit.start} y={0} width={Math.max(0, lit.end - lit.start)} height={height} />
          </clipPath>
          <g className="stacked-bars-off">
            <Bars solid={solid} light={light} />
          </g>
        </>
      )}
      <g {...(lit ? { clipPath: `url(#${clip})` } : {})}>
        <Bars solid={solid} light={light} />
      </g>
    </svg>
  );
}

const Bars = memo(function Bars({ solid, light }: { readonly solid: string; readonly light: string }) {
  return (
    <>
      <path className="stacked-bars-light" d={light} />
      <path className="stacked-bars-solid" d={solid} />
    </>
  );
});
