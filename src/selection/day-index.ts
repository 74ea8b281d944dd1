import type { SpanColumns } from "./axis-spans.ts";

/** Rows by day: those of day d are `rows[offsets[d]]` up to `rows[offsets[d + 1]]`, ascending. */
export interface DayRows {
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * The rows of an axis by day, so that a window and a step of it touch only rows of the days concerned. A
 * day is told by its index, 0 is `first`.
 */
export interface DayIndex {
  /** The day number of index 0. */
  readonly first: number;
  readonly days: number;
  /** Rows by each single day at which they stand. */
  readonly exact: DayRows;
  /** Rows with a range of several days, by its first day. */
  readonly begins: DayRows;
  /** The last day of each of these ranges. */
  readonly beginsUntil: Uint16Array | Uint32Array;
  /** The greatest of these last days, by first day; 0 where no range begins. */
  readonly furthest: Uint32Array;
  /** The same rows by the last day of their range. */
  readonly ends: DayRows;
  /** Rows that stand at no day, ascending. */
  readonly undated: Uint32Array;
  /** Null unless each row has one span at most and rows are in the order of their first days, those without a span last. */
  readonly order: AxisOrder | null;
}

/** What is known besides where rows are in the order of the axis. */
export interface AxisOrder {
  /** The first row that begins on day d or later; one past the last day too. */
  readonly firstRow: Uint32Array;
  /** The last day of each row's span. */
  readonly last: Uint16Array | Uint32Array;
}

/** The index of an axis. */
export function dayIndex(spans: SpanColumns): DayIndex {
  const { starts, ends, first, last } = spans;
  const days = Math.max(0, last - first + 1);
  const isRange = (span: number) => starts[span] !== ends[span];
  const startOf = (span: number) => (starts[span] ?? 0) - first;
  const endOf = (span: number) => (ends[span] ?? 0) - first;
  const rowOf = rowsOfSpans(spans);
  const begins = sortedByDay(starts.length, days, (span) => (isRange(span) ? startOf(span) : none));
  const endings = sortedByDay(starts.length, days, (span) => (isRange(span) ? endOf(span) : none));
  const exact = sortedByDay(starts.length, days, (span) => (isRange(span) ? none : startOf(span)));
  const beginsUntil = daysOf(begins.spans, days, endOf);
  return {
    first: days === 0 ? 0 : first,
    days,
    exact: dayRows(exact, rowOf),
    begins: dayRows(begins, rowOf),
    beginsUntil,
    furthest: furthestDays(begins.offsets, beginsUntil),
    ends: dayRows(endings, rowOf),
    undated: undatedRows(spans),
    order: orderOf(spans, days),
  };
}

/**
 * The index without the days before `from` and after `to` (indexes of days), which then has `to - from + 1`
 * days. Rows that stand only at those days are in no list any more, not even among the undated.
 */
export function cutIndex(index: DayIndex, from: number, to: number): DayIndex {
  const cut = ({ offsets, rows }: DayRows) => ({ offsets: offsets.subarray(from, to + 2), rows });
  return {
    ...index,
    first: index.first + from,
    days: to - from + 1,
    exact: cut(index.exact),
    begins: cut(index.begins),
    beginsUntil: daysSince(index.beginsUntil, from),
    furthest: index.furthest.subarray(from, to + 1).map((day) => Math.max(0, day - from)),
    ends: cut(index.ends),
    order: index.order && {
      firstRow: index.order.firstRow.subarray(from, to + 2),
      last: daysSince(index.order.last, from),
    },
  };
}

/** Days told from a later one on; those before it are told as that day. */
function daysSince(days: Uint16Array | Uint32Array, from: number): Uint16Array | Uint32Array {
  return from === 0 ? days : days.map((day) => Math.max(0, day - from));
}

const none = -1;

/** A day of each span, in two bytes where that is enough. */
function daysOf(
  spans: Uint32Array,
  days: number,
  dayOf: (span: number) => number,
): Uint16Array | Uint32Array {
  const list = days <= 0x10000 ? new Uint16Array(spans.length) : new Uint32Array(spans.length);
  for (let at = 0; at < spans.length; at++) list[at] = dayOf(spans[at] ?? 0);
  return list;
}

function furthestDays(offsets: Uint32Array, until: DayIndex["beginsUntil"]): Uint32Array {
  const furthest = new Uint32Array(offsets.length - 1);
  for (let day = 0; day < furthest.length; day++) {
    const end = offsets[day + 1] ?? 0;
    for (let at = offsets[day] ?? 0; at < end; at++)
      furthest[day] = Math.max(furthest[day] ?? 0, until[at] ?? 0);
  }
  return furthest;
}

/** The rows of the days from first to last, both inclusive. */
export function rowsOn({ offsets, rows }: DayRows, first: number, last: number): Uint32Array {
  return rows.subarray(offsets[first], offsets[last + 1]);
}

/** How many spans begin on the days from a to b, b exclusive, whichever comes first. */
export function spansBetween({ exact, begins }: DayIndex, a: number, b: number): number {
  const before = (day: number) => (exact.offsets[day] ?? 0) + (begins.offsets[day] ?? 0);
  return Math.abs(before(b) - before(a));
}

/** The rows whose range began before a day and touches it, in order of their beginnings. */
export function rowsOver({ begins, beginsUntil, furthest }: DayIndex, day: number): Uint32Array {
  const touching = furthest.subarray(0, day).findIndex((until) => until >= day);
  if (touching === -1) return new Uint32Array();
  const first = begins.offsets[touching] ?? 0;
  const end = begins.offsets[day] ?? 0;
  const rows = new Uint32Array(end - first);
  let count = 0;
  for (let at = first; at < end; at++)
    if ((beginsUntil[at] ?? 0) >= day) rows[count++] = begins.rows[at] ?? 0;
  return rows.subarray(0, count);
}

interface SortedSpans {
  readonly offsets: Uint32Array;
  readonly spans: Uint32Array;
}

/** Spans sorted by a day of theirs, by counting; a span without one is left out. Keeps their order within a day. */
function sortedByDay(spans: number, days: number, dayOf: (span: number) => number): SortedSpans {
  const offsets = new Uint32Array(days + 1);
  for (let span = 0; span < spans; span++) {
    const day = dayOf(span);
    if (day !== none) offsets[day + 1] = (offsets[day + 1] ?? 0) + 1;
  }
  for (let day = 0; day < days; day++) offsets[day + 1] = (offsets[day + 1] ?? 0) + (offsets[day] ?? 0);
  const sorted = new Uint32Array(offsets[days] ?? 0);
  const next = offsets.slice();
  for (let span = 0; span < spans; span++) {
    const day = dayOf(span);
    if (day === none) continue;
    const position = next[day] ?? 0;
    sorted[position] = span;
    next[day] = position + 1;
  }
  return { offsets, spans: sorted };
}

function dayRows({ offsets, spans }: SortedSpans, rowOf: Uint32Array): DayRows {
  return { offsets, rows: spans.map((span) => rowOf[span] ?? 0) };
}

function rowsOfSpans({ offsets, starts }: SpanColumns): Uint32Array {
  const rows = new Uint32Array(starts.length);
  for (let row = 0; row + 1 < offsets.length; row++) rows.fill(row, offsets[row], offsets[row + 1]);
  return rows;
}

function undatedRows({ offsets }: SpanColumns): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row + 1 < offsets.length; row++) if (offsets[row] === offsets[row + 1]) rows.push(row);
  return Uint32Array.from(rows);
}

function orderOf({ offsets, starts, ends, first }: SpanColumns, days: number): AxisOrder | null {
  const dated = starts.length;
  for (let row = 0; row < dated; row++) {
    if (offsets[row + 1] !== row + 1 || (starts[row] ?? 0) < (starts[row - 1] ?? first)) return null;
  }
  const firstRow = new Uint32Array(days + 1).fill(dated);
  for (let row = dated - 1; row >= 0; row--) firstRow[(starts[row] ?? first) - first] = row;
  for (let day = days - 1; day >= 0; day--)
    firstRow[day] = Math.min(firstRow[day] ?? dated, firstRow[day + 1] ?? dated);
  const rows = Uint32Array.from({ length: dated }, (_, row) => row);
  return { firstRow, last: daysOf(rows, days, (row) => (ends[row] ?? first) - first) };
}
