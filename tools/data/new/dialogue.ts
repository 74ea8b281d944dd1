import { fieldHelp } from "../../../src/domain/check/field-help.ts";

/** What is shown before an answer is read: lines, and the prompt at whose end it is typed. */
export interface Question {
  readonly lines: readonly string[];
  readonly prompt: string;
}

/** A conversation: it asks, takes the answer as it was typed, and ends with a value. It knows no terminal. */
export type Dialogue<Value> = Generator<Question, Value, string>;

/** What was made of an answer: a value, with what to say about it; or what is wrong with it. */
export type Reading<Value> =
  | { readonly value: Value; readonly remarks?: readonly string[] }
  | { readonly problems: readonly string[] };

/** One thing to ask for. */
export interface Asked<Value> {
  readonly prompt: string;
  /** The field whose help "?" shows. */
  readonly field?: string;
  /** What is said before it is asked for the first time. */
  readonly lines?: readonly string[];
  readonly read: (answer: string) => Reading<Value>;
}

/** Asks one question after the other; what there is to say about an answer comes before the next question. */
export class Interview {
  #remarks: string[] = [];

  /** Asks until the answer can be read. "?" explains the field. */
  *ask<Value>({ prompt, field, lines = [], read }: Asked<Value>): Dialogue<Value> {
    let said: readonly string[] = [...this.#remarks, ...lines];
    this.#remarks = [];
    for (;;) {
      const answer = (yield { lines: said, prompt }).trim();
      if (answer === "?") {
        said = [helpOf(field)];
        continue;
      }
      const reading = read(answer);
      if ("problems" in reading) {
        said = reading.problems;
        continue;
      }
      this.say(...(reading.remarks ?? []));
      return reading.value;
    }
  }

  /** Says something before the next question. */
  say(...remarks: readonly string[]): void {
    this.#remarks.push(...remarks);
  }

  /** Asks for one of some things, by its number or by a part of its name. Null where none may be chosen and the answer is empty. */
  *choose<Value>({ prompt, field, options, isOptional }: Choice<Value>): Dialogue<Value | null> {
    const names = options.map(({ name }, index) => `  ${String(index + 1).padStart(3)} ${name}`);
    const isShort = options.length <= MOST_LISTED;
    return yield* this.ask<Value | null>({
      prompt,
      ...(field === undefined ? {} : { field }),
      lines: isShort ? names : [],
      read: (answer) => {
        if (answer === "" && isOptional) return { value: null };
        return chosen(answer, options, isShort);
      },
    });
  }
}

/** Things to choose from. */
export interface Choice<Value> {
  readonly prompt: string;
  readonly field?: string;
  readonly options: readonly Option<Value>[];
  readonly isOptional?: boolean;
}

/** One thing to choose: the name that it is shown and found by, and other words that find it. */
export interface Option<Value> {
  readonly name: string;
  readonly value: Value;
  readonly words?: string;
}

/** Longer lists are searched, not shown. */
const MOST_LISTED = 20;
const MOST_FOUND = 12;

function chosen<Value>(answer: string, options: readonly Option<Value>[], isListed: boolean): Reading<Value> {
  const number = /^#?(\d+)$/.exec(answer)?.[1];
  const numbered =
    number !== undefined && (isListed || answer.startsWith("#")) ? options[Number(number) - 1] : undefined;
  if (numbered) return taken(numbered);
  if (answer === "") return { problems: ["type a part of its name, or its number"] };
  const wanted = answer.toLowerCase();
  const found = options.filter(({ name, words = "" }) => `${name}\n${words}`.toLowerCase().includes(wanted));
  const exact = options.filter(({ name, words = "" }) =>
    [name, ...words.split("\n")].some((word) => word.toLowerCase() === wanted),
  );
  const [only, ...others] = exact.length === 1 ? exact : found;
  if (only && others.length === 0) return taken(only);
  if (!only) return { problems: [`nothing is called "${answer}"`] };
  const shown = found
    .slice(0, MOST_FOUND)
    .map((option) => `  #${options.indexOf(option) + 1} ${option.name}`);
  const rest = found.length - shown.length;
  return {
    problems: [
      "several are called so; type more of the name, or # and the number:",
      ...shown,
      ...(rest > 0 ? [`  and ${rest} more`] : []),
    ],
  };
}

function taken<Value>({ name, value }: Option<Value>): Reading<Value> {
  return { value, remarks: [`  = ${name}`] };
}

function helpOf(field: string | undefined): string {
  return field === undefined
    ? "no more can be said about it"
    : (fieldHelp[field] ?? "no more can be said about it");
}
