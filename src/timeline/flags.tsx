import "./flags.css";
import { useMemo } from "react";
import type { ContextEvent } from "../domain/context-event.ts";
import type { DayScale } from "../drawing/day-scale.ts";
import { useDataset } from "../state/atlas.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { type FlagDay, type FlagGroup, flagDays, flagGroups } from "./event-flags.ts";
import { FlagButton } from "./flag-button.tsx";
import { type FlagLabel, flagLabels } from "./flag-labels.ts";
import type { Layout } from "./layout.ts";
import { useCoarsePointer } from "./use-coarse-pointer.ts";
import type { ElementSize } from "./use-element-size.ts";

export interface FlagsProps {
  readonly layout: Layout;
  readonly scale: DayScale;
  readonly widthOf: (text: string) => number;
  readonly barsHeight: number;
}

/** The context events above the bars: a tick at each day that has any, words at the most important. On a strip ticks only; its menu lists them. */
export function Flags({ layout, scale, widthOf, barsHeight }: FlagsProps) {
  const { text } = useLocale();
  const dataset = useDataset();
  const isCoarse = useCoarsePointer();
  const isStrip = layout.name === "strip";
  const days = useMemo(() => flagDays(dataset.events, scale), [dataset, scale]);
  const labels = useMemo(() => {
    if (isStrip) return [];
    const events = days.flatMap(({ events: list }) => list);
    return flagLabels(events, scale, { text: ({ title }: ContextEvent) => text(title), widthOf, gap: 7 });
  }, [isStrip, days, scale, text, widthOf]);
  const groups = useMemo(() => flagGroups(days, isCoarse ? 44 : 24), [days, isCoarse]);
  return (
    <div className="flags" style={{ blockSize: layout.flags }}>
      <Ticks
        days={days}
        labels={labels}
        layout={layout}
        size={{ width: scale.width, height: layout.flags + barsHeight }}
      />
      {isStrip
        ? null
        : groups.map((group) => (
            <FlagButton key={group.days[0]?.day} group={group} labels={labelsOf(group, labels)} />
          ))}
    </div>
  );
}

function labelsOf(group: FlagGroup, labels: readonly FlagLabel[]): FlagLabel[] {
  return labels.filter(({ event }) => group.days.some(({ day }) => day === event.days.start));
}

interface TicksProps {
  readonly days: readonly FlagDay[];
  readonly labels: readonly FlagLabel[];
  readonly layout: Layout;
  readonly size: ElementSize;
}

/**
 * A tick is the higher the more events its day has; that of a labelled event is a pole from its words down to the days. On a
 * strip, where bars need the room, ticks hang under the bars.
 */
function Ticks({ days, labels, layout, size: { width, height } }: TicksProps) {
  const labelled = new Set(labels.map(({ x }) => x));
  const lineOf = ({ x, events }: FlagDay) => {
    if (layout.name === "strip") return `M${x} ${height + 1}v${Math.min(5, 2 + events.length)}`;
    if (labelled.has(x)) return `M${x} 4V${height}`;
    return `M${x} ${layout.flags - 3}v${-Math.min(18, 3 + 2.5 * events.length)}`;
  };
  return (
    <svg className="flag-ticks" width={width} height={height} aria-hidden="true">
      {days.map((flag) => (
        <path key={flag.day} className={labelled.has(flag.x) ? "flag-pole" : "flag-tick"} d={lineOf(flag)} />
      ))}
    </svg>
  );
}
