import "./timeline-head.css";
import type { DayScale } from "../drawing/day-scale.ts";
import { useAtlas } from "../state/atlas.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { windowOf } from "./day-window.ts";
import type { Layout } from "./layout.ts";
import { Legend } from "./legend.tsx";
import { PlayButton } from "./play-button.tsx";
import { Presets } from "./presets-row.tsx";
import { Undated } from "./undated.tsx";
import type { Playback } from "./use-playback.ts";

export interface TimelineHeadProps {
  readonly layout: Layout;
  readonly scale: DayScale;
  readonly playback: Playback;
}

/** The window in words, in both calendars, and what can be done with it. A strip has room for the play button only; its words stand in the plot. */
export function TimelineHead({ layout, scale, playback }: TimelineHeadProps) {
  if (layout.name === "strip") return <PlayButton playback={playback} />;
  return (
    <div className="timeline-head">
      <p className="timeline-axis-name">
        <AxisName />
        <Undated />
      </p>
      <WindowWords scale={scale} />
      <div className="timeline-controls">
        <PlayButton playback={playback} />
        {layout.hasMenu ? null : <Presets scale={scale} />}
      </div>
      {layout.hasMenu ? null : <Legend />}
    </div>
  );
}

/** Which of the incidents' days the scale shows. */
export function AxisName() {
  const { t } = useLocale();
  const axis = useAtlas(({ filter }) => filter.axis);
  return <span>{t(`timeline.axis.${axis}`)}</span>;
}

function WindowWords({ scale }: { readonly scale: DayScale }) {
  const { span, otherSpan } = useLocale();
  const from = useAtlas(({ filter }) => filter.from);
  const to = useAtlas(({ filter }) => filter.to);
  const window = windowOf({ from, to }, scale);
  return (
    <>
      <p className="timeline-window-words">{span(window)}</p>
      <p className="timeline-window-other">{otherSpan(window)}</p>
    </>
  );
}
