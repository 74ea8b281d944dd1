import { escape as plainly, table } from "arquero";
import { dayNumber } from "../../src/domain/day.ts";
import { categories, provinceIds } from "../../src/domain/vocabulary.ts";
import type { Columns } from "../../src/selection/columns.ts";
import type { Filter } from "../../src/selection/filter.ts";
import type { Contender } from "./question.ts";
import type { SyntheticRecord } from "./synthetic-record.ts";

interface Row {
  readonly start: number;
  readonly end: number;
  readonly province: number;
  readonly place: number;
  readonly category: number;
  readonly set: number;
}

/** arquero, on the same columns. It has no many-valued columns, so origins are filtered by a mask of sets and not counted, and days on which pages came out are left out. */
export function arquero(record: SyntheticRecord, { sets, set }: Columns): Contender {
  const { start, end, province, place, category } = record;
  const rows = table({ start, end, province, place, category, set });
  const speakerIndex = new Map(record.speakers.map(({ id }, index) => [id, index]));

  const filtered = (filter: Filter) => {
    const from = filter.from === null ? 0 : dayNumber(filter.from);
    const to = filter.to === null ? Number.MAX_SAFE_INTEGER : dayNumber(filter.to);
    const words = new Set(filter.origins.map((id) => speakerIndex.get(id)));
    const passing = Uint8Array.from({ length: sets.count }, (_, index) => {
      const own = sets.words.subarray(sets.offsets[index], sets.offsets[index + 1]);
      return words.size === 0 || own.some((word) => words.has(word)) ? 1 : 0;
    });
    const asked = filter.provinces.map((id) => provinceIds.indexOf(id));
    return rows.filter(
      plainly(
        (row: Row) =>
          row.start <= to &&
          row.end >= from &&
          passing[row.set] === 1 &&
          (asked.length === 0 || asked.includes(row.province)),
      ),
    );
  };
  return {
    name: "arquero",
    axes: ["happened"],
    answer(filter) {
      const rest = filtered(filter);
      const passing = categories.map(
        (one) => filter.categories.length === 0 || filter.categories.includes(one),
      );
      const shown = rest.filter(plainly((row: Row) => passing[row.category] === true));
      return {
        count: shown.numRows(),
        byProvince: totals(shown, { by: "province", length: provinceIds.length + 1 }),
        byPlace: totals(shown, { by: "place", length: record.places.length + 1 }),
        byCategory: totals(rest, { by: "category", length: categories.length }),
        bySource: null,
      };
    },
  };
}

function totals(
  rows: ReturnType<typeof table>,
  { by, length }: { readonly by: keyof Row; readonly length: number },
): Uint32Array {
  const counts = new Uint32Array(length);
  const grouped = rows.groupby(by).count();
  const values = grouped.array(by);
  const sums = grouped.array("count");
  for (let at = 0; at < values.length; at++) counts[Number(values[at])] = Number(sums[at]);
  return counts;
}
