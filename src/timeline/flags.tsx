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
      <Ticks days={days} labels={labels} height={layout.flags} barsHeight={barsHeight} width={scale.width} />
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
  readonly width: number;
  readonly height: number;
  readonly barsHeight: number;
}

/** A tick is the higher the more events its day has; that of a labelled event is a pole from its words down to the days. */
function Ticks({ days, labels, width, height, barsHeight }: TicksProps) {
  const labelled = new Set(labels.map(({ x }) => x));
  return (
    <svg className="flag-ticks" width={width} height={height + barsHeight} aria-hidden="true">
      {days.map(({ day, x, events }) => (
        <path
          key={day}
          className={labelled.has(x) ? "flag-pole" : "flag-tick"}
          d={
            labelled.has(x)
              ? `M${x} 4V${height + barsHeight}`
              : `M${x} ${height - 3}v${-tickHeight(events.length)}`
          }
        />
      ))}
    </svg>
  );
}

function tickHeight(events: number): number {
  return Math.min(18, 3 + 2.5 * events);
}
