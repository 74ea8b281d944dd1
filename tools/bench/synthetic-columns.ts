import type { SpanColumns } from "../../src/selection/axis-spans.ts";
import { type Columns, placeColumn } from "../../src/selection/columns.ts";
import { dayIndex } from "../../src/selection/day-index.ts";
import { SourceDictionary } from "../../src/selection/source-sets.ts";
import { type SyntheticRecord, undatedDay } from "./synthetic-record.ts";

/** The columns of a synthetic record, made without an object for any incident. */
export function syntheticColumns(record: SyntheticRecord): Columns {
  const { rows, speakers, places, province, place } = record;
  const dictionary = new SourceDictionary(speakers);
  const set = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const origins = [...record.origin.subarray(record.offsets[row], record.offsets[row + 1])];
    set[row] = dictionary.indexOf(origins);
  }
  return {
    rows,
    speakers,
    sets: dictionary.sets(),
    set,
    category: record.category,
    province,
    places,
    place: placeColumn(place, places.length),
    days: { happened: dayIndex(happenedSpans(record)), published: dayIndex(publishedSpans(record)) },
  };
}

function happenedSpans({ rows, start, end }: SyntheticRecord): SpanColumns {
  const undated = start.indexOf(undatedDay);
  const dated = undated === -1 ? rows : undated;
  const offsets = Uint32Array.from({ length: rows + 1 }, (_, row) => Math.min(row, dated));
  return withExtent({ offsets, starts: start.subarray(0, dated), ends: end.subarray(0, dated) });
}

function publishedSpans({ rows, offsets: claims, published }: SyntheticRecord): SpanColumns {
  const offsets = new Uint32Array(rows + 1);
  const days = new Int32Array(published.length);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const own = published.slice(claims[row], claims[row + 1]).sort();
    for (let at = 0; at < own.length; at++) if (own[at] !== own[at - 1]) days[count++] = own[at] ?? 0;
    offsets[row + 1] = count;
  }
  const starts = days.slice(0, count);
  return withExtent({ offsets, starts, ends: starts });
}

function withExtent(spans: Pick<SpanColumns, "offsets" | "starts" | "ends">): SpanColumns {
  const first = spans.starts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = spans.ends.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return { ...spans, first, last };
}
