import type { ClaimRecord } from "../schema.ts";
import { readNumber } from "./read-cell.ts";

/** A figure as a claim states it. */
export type Figure = Pick<ClaimRecord, "low" | "high" | "qualifier">;

const qualifiers: readonly (readonly [words: RegExp, qualifier: NonNullable<Figure["qualifier"]>])[] = [
  [/^(at least|no fewer than|no less than|more than|over|minimum|دست ?کم|حداقل|بیش از)\s+/i, "at-least"],
  [/^(up to|as many as|as high as|no more than|at most|maximum|تا|حداکثر)\s+/i, "up-to"],
  [/^(about|around|approximately|some|nearly|almost|حدود|نزدیک به)\s+/i, "about"],
  [/^(exactly|دقیقا|دقیقاً)\s+/i, "exactly"],
];

/**
 * A figure from how people say it: "12", "at least 12", "12 to 15", "about 200", "up to 30", in any digits. "more than 12"
 * is at least 12, as the record's words have it. Undefined for what is none, and for 0, which is no figure.
 */
export function readFigure(written: string): Figure | undefined {
  const text = written.trim().replaceAll("\u200c", " ");
  const found = qualifiers.find(([words]) => words.test(text));
  const qualifier = found?.[1] ?? null;
  const [one = "", other = one, ...rest] = (found ? text.replace(found[0], "") : text).split(
    /\s+(?:to|and|تا)\s+|\s*[-–—]\s*/,
  );
  const [low, high] = [readNumber(one), readNumber(other)];
  if (low === undefined || high === undefined || rest.length > 0 || low < 1 || high < low) return undefined;
  if (qualifier === "at-least") return low === high ? { low, high: null, qualifier } : undefined;
  if (qualifier === "up-to") return low === high ? { low: null, high, qualifier } : undefined;
  return { low, high, qualifier };
}
