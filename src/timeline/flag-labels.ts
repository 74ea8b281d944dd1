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
 * The labels that find room on one line, in order of importance. No two overlap, and none leaves the scale. Only what began it
 * all may be cut short, to the room that there is: the others are shown in full or not at all.
 */
export function flagLabels(
  events: readonly ContextEvent[],
  scale: DayScale,
  setting: LabelSetting,
): FlagLabel[] {
  const [firsts, others] = byImportance(events);
  const labels: FlagLabel[] = [];
  const { text, widthOf, gap } = setting;
  for (const event of firsts) place(labels, shortCandidates(event, firsts, { scale, setting }), gap);
  for (const event of others) {
    place(labels, candidates(event, widthOf(text(event)), { scale, setting }), gap);
  }
  return labels;
}

function place(placed: FlagLabel[], possible: readonly FlagLabel[], gap: number): void {
  const free = possible.find(({ start, end }) =>
    placed.every((other) => end + gap <= other.start || start - gap >= other.end),
  );
  if (free) placed.push(free);
}

interface Room {
  readonly scale: DayScale;
  readonly setting: LabelSetting;
}

/** The least width (px) to which a label is cut: room for a word. */
const leastWidth = 56;

function shortCandidates(
  event: ContextEvent,
  firsts: readonly ContextEvent[],
  { scale, setting }: Room,
): FlagLabel[] {
  const full = setting.widthOf(setting.text(event));
  const next = firsts.find(({ days }) => days.start > event.days.start);
  const limit = next ? scale.centre(next.days.start) - setting.gap : scale.width;
  const room = limit - scale.centre(event.days.start) - setting.gap;
  const width = Math.min(full, Math.max(room, leastWidth));
  return candidates(event, width, { scale, setting });
}

function candidates(
  event: ContextEvent,
  width: number,
  { scale, setting: { text, gap } }: Room,
): FlagLabel[] {
  const x = scale.centre(event.days.start);
  const label = { event, x, text: text(event) };
  const after: FlagLabel = { ...label, side: "after", start: x, end: x + gap + width };
  const before: FlagLabel = { ...label, side: "before", start: x - gap - width, end: x };
  return [after, before].filter(({ start, end }) => start >= 0 && end <= scale.width);
}

/**
 * Events by importance: what began it all (the first protest, the first shutdown), in order of days; and the rest, what most
 * documents carry first, then what came first. The record ranks them by itself; no event is named here.
 */
export function byImportance(
  events: readonly ContextEvent[],
): readonly [firsts: readonly ContextEvent[], others: readonly ContextEvent[]] {
  const inOrder = [...events].sort((a, b) =>
    a.days.start < b.days.start ? -1 : Number(a.days.start > b.days.start),
  );
  const firsts = inOrder.filter(
    (event) =>
      (event.kind === "protest" || event.kind === "shutdown") &&
      event === inOrder.find(({ kind }) => kind === event.kind),
  );
  const others = inOrder.filter((event) => !firsts.includes(event));
  return [firsts, others.sort((a, b) => b.documents.length - a.documents.length)];
}
