import type { SizeResult } from "./measure.ts";
import type { SessionTimes } from "./measure-answers.ts";
import { type Measure, ratioTo } from "./numbers.ts";

/** Milliseconds in which a drag and the list of what it shows have to be there, at a million. */
const listGoal = 2;
const bytesGoal = 25;
/** Milliseconds that a search may take at 100 k once there was idle time. */
const searchGoal = 30;

/** What was aimed at, what was measured, and whether it is met. A size that was not measured is left out. */
export function goalTable(sizes: readonly SizeResult[]): string {
  const million = sizes.find(({ rows }) => rows === 1_000_000);
  const hundredThousand = sizes.find(({ rows }) => rows === 100_000);
  const rows = [
    ...(million ? [...million.times.flatMap((one) => answerGoals(one, million.times)), bytes(million)] : []),
    ...(hundredThousand?.record ? [search(hundredThousand.record.searchLongest)] : []),
  ];
  return ["| goal | at most | measured | |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function answerGoals(one: SessionTimes, times: readonly SessionTimes[]): string[] {
  const { session, contender, goal } = one;
  const own = times.filter((each) => each.session === session);
  if (contender === "atlas, with the list" && goal.naive === null)
    return [row(`1 M: ${session}, with the list, mean, ms`, listGoal, one.mean)];
  if (contender !== "atlas") return [];
  const compared: readonly (Measure & { readonly most: number | null })[] = [
    { contender: "Array.filter", of: "mean", most: goal.naive },
    { contender: "crossfilter2", of: "mean", most: goal.crossfilter },
    { contender: "crossfilter2", of: "median", most: goal.crossfilter },
  ];
  return compared.flatMap((measure) =>
    measure.most === null
      ? []
      : [
          row(
            `1 M: ${session}, ${measure.of} x ${measure.contender}`,
            measure.most,
            ratioTo(one, own, measure),
          ),
        ],
  );
}

function bytes({ bytesPerRow }: SizeResult): string {
  return row("1 M: bytes a record in the columns", bytesGoal, bytesPerRow);
}

function search(longest: number): string {
  return row("100 k: the longest search after idle time, ms", searchGoal, longest);
}

function row(name: string, most: number, measured: number): string {
  return `| ${name} | ${most} | ${measured.toPrecision(2)} | ${measured <= most ? "met" : "missed"} |`;
}
