import "./map-tooltip.css";
import type { CSSProperties } from "react";
import type { Pixel, Size } from "../drawing/projection.ts";
import type { Selection } from "../selection/selection.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { describeTarget } from "./describe-target.ts";
import type { Target } from "./hit.ts";

export interface MapTooltipProps {
  readonly target: Target;
  readonly selection: Selection;
  readonly size: Size;
}

/** The name of what is under the pointer and how many incidents are documented there. To be seen: `MapVoice` is what is heard. */
export function MapTooltip({ target, selection, size }: MapTooltipProps) {
  const locale = useLocale();
  const { name, lines } = describeTarget(target, selection, locale);
  return (
    <div
      className="map-tooltip"
      style={besides(target.at, size)}
      data-target={target.kind}
      data-id={target.kind === "mark" ? target.mark.place.id : target.id}
      aria-hidden="true"
    >
      <bdi className="map-tooltip-name">{name}</bdi>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

/** Above the point, or below it near the upper edge; clear of the sides. Screen sides: a map is not mirrored. */
function besides({ x, y }: Pixel, { width, height }: Size): CSSProperties {
  const isLow = y < 90;
  return {
    insetBlockStart: isLow ? y + 18 : "auto",
    insetBlockEnd: isLow ? "auto" : height - y + 16,
    translate: "-50%",
    // Screen coordinates do not turn round with the text.
    left: Math.min(Math.max(x, 110), Math.max(width - 110, 110)),
  };
}
