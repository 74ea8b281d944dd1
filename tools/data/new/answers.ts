import { figureWords } from "../../../src/domain/compare/claim-words.ts";
import { type Day, dayNumber } from "../../../src/domain/day.ts";
import { readDay } from "../../../src/domain/import/read-cell.ts";
import { type Figure, readFigure } from "../../../src/domain/import/read-figure.ts";
import type { Option, Reading } from "./dialogue.ts";

const weekday = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" });
const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  day: "numeric",
  month: "long",
  year: "numeric",
});

/** A day in both calendars, with its weekday, to be compared with the source: "Thursday 2026-01-08, Dey 18, 1404 AP". */
export function dayInBoth(day: Day): string {
  const milliseconds = dayNumber(day) * 86_400_000;
  return `${weekday.format(milliseconds)} ${day}, ${persian.format(milliseconds)}`;
}

/** A day from an answer in either calendar. */
export function dayAnswer(answer: string): Reading<Day> {
  const day = readDay(answer);
  if (!day)
    return {
      problems: ["  ! write year, month and day: 2026-01-08, or 1404-10-18 in the Solar Hijri calendar"],
    };
  return { value: day.value, remarks: [`  = ${dayInBoth(day.value)}`] };
}

const noFigure: Figure = { low: null, high: null, qualifier: null };

/** A figure from an answer; nothing stands for a claim in words only. */
export function figureAnswer(answer: string): Reading<Figure> {
  if (answer === "")
    return { value: noFigure, remarks: ["  = no number: say in the note what the source says in words"] };
  const figure = readFigure(answer);
  if (!figure)
    return {
      problems: [
        "  ! write 12, at least 12, about 200, 12 to 15 or up to 30; nothing where no number is stated, never 0",
      ],
    };
  return { value: figure, remarks: [`  = ${figureWords(new Map(Object.entries(figure))) ?? ""}`] };
}

/** Yes or no from an answer; an empty one is `otherwise`. */
export function yesAnswer(answer: string, otherwise?: boolean): Reading<boolean> {
  if (answer === "" && otherwise !== undefined) return { value: otherwise };
  if (/^(y|yes|true)$/i.test(answer)) return { value: true };
  return /^(n|no|false)$/i.test(answer) ? { value: false } : { problems: ["  ! yes or no"] };
}

/** Words of a vocabulary as things to choose. */
export function wordOptions<Word extends string>(words: readonly Word[]): Option<Word>[] {
  return words.map((word) => ({ name: word, value: word }));
}
