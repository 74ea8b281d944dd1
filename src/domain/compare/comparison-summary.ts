import type { Comparison, ListComparison, ProvinceCount } from "./compare-contents.ts";

/** A comparison in one line: "1 incident added, 2 changed; 1 document added". */
export function summaryOf({ lists, edition }: Comparison): string {
  const parts = lists.flatMap((list) => {
    const counts = countsOf(list);
    return counts === null ? [] : [counts];
  });
  return [...parts, ...(edition.length === 0 ? [] : ["the edition changed"])].join("; ");
}

/** One list in one line, with how many records it had and has; null where nothing differs. */
export function listSummary(comparison: ListComparison): string | null {
  const counts = countsOf(comparison);
  const { list, before, after } = comparison;
  return counts && `${list.many}: ${before} before, ${after} now`;
}

function countsOf({ list, changes, isReordered }: ListComparison): string | null {
  const kinds = (["added", "removed", "changed"] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  const told = kinds.map(({ kind, count }, index) => {
    const name = count === 1 ? list.one : list.many;
    return index === 0 ? `${count} ${name} ${kind}` : `${count} ${kind}`;
  });
  const order = isReordered ? [`${told.length === 0 ? `${list.many} ` : ""}put in another order`] : [];
  return told.length + order.length === 0 ? null : [...told, ...order].join(", ");
}

/** Provinces whose number of incidents differs, and how many others there are. */
export function provinceRows({ provinces }: Comparison): {
  readonly changed: readonly ProvinceCount[];
  readonly same: number;
} {
  const changed = provinces
    .filter(({ before, after }) => before !== after)
    .map((count) => ({ ...count, province: count.province || "Nationwide or several" }));
  return { changed, same: provinces.length - changed.length };
}

/** A difference with its sign: "+2", "-1". */
export function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference);
}
