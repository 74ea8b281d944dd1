import "./scale-bar.css";
import { useSyncExternalStore } from "react";
import { kilometresPerPixel, type Viewpoint } from "../drawing/projection.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { scaleFor } from "./scale.ts";
import type { ViewpointFeed } from "./viewpoint-feed.ts";

/** Widest bar, in CSS pixels. */
const widest = 96;

export interface ScaleBarProps {
  readonly feed: ViewpointFeed;
  /** Where the map looks before the feed tells. */
  readonly rest: Viewpoint;
}

/** A bar as long as a round number of kilometres in the middle of the map. */
export function ScaleBar({ feed, rest }: ScaleBarProps) {
  const { t } = useLocale();
  // Hundredths of a zoom are invisible, and leave the bar alone while the map only pans.
  const perPixel = useSyncExternalStore(feed.subscribe, () =>
    Number(kilometresPerPixel(feed.current() ?? rest).toPrecision(3)),
  );
  const { kilometres, width } = scaleFor(perPixel, widest);
  const text =
    kilometres < 1 ? t("map.metres", { metres: kilometres * 1000 }) : t("map.kilometres", { km: kilometres });
  return (
    <div className="scale-bar" style={{ inlineSize: width }}>
      {text}
    </div>
  );
}
