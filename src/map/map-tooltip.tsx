import "./map-tooltip.css";
import type { CSSProperties } from "react";
import type { Mark } from "../drawing/marks.ts";
import type { Pixel, Size } from "../drawing/projection.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Selection } from "../selection/selection.ts";
import { recordIndex } from "../state/record-index.ts";
import { useLocale } from "../ui/locale-context.tsx";
import type { Target } from "./hit.ts";

export interface MapTooltipProps {
  readonly target: Target;
  readonly selection: Selection;
  readonly size: Size;
}

/** The name of what is under the pointer and how many incidents are documented there. */
export function MapTooltip({ target, selection, size }: MapTooltipProps) {
  const locale = useLocale();
  const { name, lines } = describe(target, selection, locale);
  return (
    <div
      className="map-tooltip"
      style={besides(target.at, size)}
      data-target={target.kind}
      data-id={target.kind === "mark" ? target.mark.place.id : target.id}
      role="status"
    >
      <bdi className="map-tooltip-name">{name}</bdi>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

interface Description {
  readonly name: string;
  readonly lines: readonly string[];
}

function describe(target: Target, selection: Selection, locale: Locale): Description {
  if (target.kind === "mark") return describeMark(target.mark, locale);
  const { t, text } = locale;
  const province = recordIndex(selection.dataset).provinces.get(target.id);
  const count = selection.provinces.find(({ id }) => id === target.id);
  const { incidents = 0, unpinned = 0 } = count ?? {};
  return {
    name: province ? text(province.name) : target.id,
    lines: [
      incidents === 0 ? t("count.none") : t("count.incidents", { count: incidents }),
      ...(unpinned > 0 ? [t("map.unpinned", { count: unpinned })] : []),
    ],
  };
}

function describeMark({ place, places, incidents }: Mark, { t, text }: Locale): Description {
  const more = places.length - 1;
  const name = text(place.name);
  const count = t("count.incidents", { count: incidents });
  if (more > 0) return { name: t("map.placesTogether", { place: name, count: more }), lines: [count] };
  return { name, lines: [count, t(`placePrecision.${place.precision}`)] };
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
