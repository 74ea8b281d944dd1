import "./timeline.css";
import { useMemo } from "react";
import { DayScale } from "../drawing/day-scale.ts";
import { wholeDays } from "../selection/whole-days.ts";
import { useAtlas, useDataset } from "../state/atlas.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { layoutIn } from "./layout.ts";
import { Plot } from "./plot.tsx";
import { TimelineHead } from "./timeline-head.tsx";
import { TimelineMenu } from "./timeline-menu.tsx";
import { useElementSize } from "./use-element-size.ts";
import { usePlayback } from "./use-playback.ts";

/**
 * The days of the record, and the window of days that is shown. It fills its container, and shapes itself by
 * the container's size.
 *
 * Time runs with the script: in Persian from right to left. Persian readers number, read and turn pages towards the
 * left, their calendars and the axes in their press run that way, and the first day then stands where reading begins, beside
 * the window in words. Positions are counted from the inline start, so both directions are one drawing.
 */
export function Timeline() {
  const { t } = useLocale();
  const dataset = useDataset();
  const axis = useAtlas(({ filter }) => filter.axis);
  const { ref, size } = useElementSize<HTMLElement>();
  const { ref: plotRef, element: plotElement, size: plotSize } = useElementSize<HTMLDivElement>();
  const layout = layoutIn(size);
  const width = plotSize?.width ?? 0;
  const scale = useMemo(
    () => DayScale.of(wholeDays(dataset, axis), { width: Math.max(1, width), breakWidth: layout.breakWidth }),
    [dataset, axis, width, layout],
  );
  const playback = usePlayback(scale);
  return (
    <section
      className="timeline"
      data-layout={layout.name}
      data-playing={playback.isPlaying}
      aria-label={t("timeline.label")}
      ref={ref}
    >
      {scale ? (
        <TimelineHead layout={layout} scale={scale} playback={playback} />
      ) : (
        <p className="timeline-none">{t("timeline.noDays")}</p>
      )}
      <div className="timeline-plot" ref={plotRef}>
        {scale && plotSize && plotElement && (
          <Plot layout={layout} scale={scale} size={plotSize} element={plotElement} playback={playback} />
        )}
      </div>
      {layout.hasMenu && scale && <TimelineMenu layout={layout} scale={scale} />}
    </section>
  );
}
