import type { ContextEvent } from "../domain/context-event.ts";
import type { DayScale } from "../drawing/day-scale.ts";

/** The words of an event beside its flag: after it, or before it where the scale ends. */
export interface FlagLabel {
  readonly event: ContextEvent;
  readonly x: number;
  readonly side: "after" | "before";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How labels are set: what an event is called, how wide (px) a text is, and what stays free between two. */
export interface LabelSetting {
  readonly text: (event: ContextEvent) => string;
  readonly widthOf: (text: string) => number;
  readonly gap: number;
}

/**
 * The labels that find room on one line, the most important first, in order of importance. No two overlap, and
 * none leaves the scale.
 */
export function flagLabels(
  events: readonly ContextEvent[],
  scale: DayScale,
  setting: LabelSetting,
): FlagLabel[] {
  const labels: FlagLabel[] = [];
  for (const event of byImportance(events)) {
    const label = candidates(event, scale, setting).find(({ start, end }) =>
      labels.every((other) => end + setting.gap <= other.start || start - setting.gap >= other.end),
    );
    if (label) labels.push(label);
  }
  return labels;
}

function candidates(event: ContextEvent, scale: DayScale, { text, widthOf, gap }: LabelSetting): FlagLabel[] {
  const words = text(event);
  const x = scale.centre(event.days.start);
  const width = widthOf(words);
  const after: FlagLabel = { event, x, side: "after", text: words, start: x, end: x + gap + width };
  const before: FlagLabel = { event, x, side: "before", text: words, start: x - gap - width, end: x };
  return [after, before].filter(({ start, end }) => start >= 0 && end <= scale.width);
}

/**
 * Events by importance: what began it all (the first protest, the first shutdown), then what most documents carry, then
 * what came first. The record ranks them by itself; no event is named here.
 */
export function byImportance(events: readonly ContextEvent[]): ContextEvent[] {
  const firsts = new Set(
    (["protest", "shutdown"] as const).map((kind) =>
      events
        .filter((event) => event.kind === kind)
        .reduce<ContextEvent | undefined>(
          (first, event) => (first && first.days.start <= event.days.start ? first : event),
          undefined,
        ),
    ),
  );
  return [...events].sort(
    (a, b) =>
      Number(firsts.has(b)) - Number(firsts.has(a)) ||
      b.documents.length - a.documents.length ||
      (a.days.start < b.days.start ? -1 : 1),
  );
}
