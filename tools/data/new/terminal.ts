import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Dialogue, Question } from "./dialogue.ts";

/** Where a conversation is held. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** What came of a conversation: its value; or where it was broken off, with the answers that were given. */
export type Held<Value> =
  | { readonly kind: "ended"; readonly value: Value; readonly answers: readonly string[] }
  | { readonly kind: "broken-off"; readonly answers: readonly string[] };

/** The answer that takes the last one back. */
const BACK = "<";

/**
 * Holds a conversation line by line. Earlier answers are given again first, unseen; "<" takes the last answer back. It is broken
 * off by Ctrl-C or the end of the input; nothing that was answered is lost then.
 */
export async function hold<Value>(
  begin: () => Dialogue<Value>,
  earlier: readonly string[],
  { input, output }: Terminal,
): Promise<Held<Value>> {
  const lines = new Lines(input, output);
  let answers = [...earlier];
  try {
    let step = replayed(begin, answers);
    while (!step.done) {
      const answer = await lines.ask(step.question);
      if (answer === undefined) return { kind: "broken-off", answers };
      answers = answer.trim() === BACK ? answers.slice(0, -1) : [...answers, answer];
      step = answer.trim() === BACK ? replayed(begin, answers) : step.answered(answer);
    }
    return { kind: "ended", value: step.value, answers };
  } finally {
    lines.close();
  }
}

/** Where a conversation stands: at a question, or at its end. */
type Step<Value> =
  | { readonly done: false; readonly question: Question; readonly answered: (answer: string) => Step<Value> }
  | { readonly done: true; readonly value: Value };

function replayed<Value>(begin: () => Dialogue<Value>, answers: readonly string[]): Step<Value> {
  const dialogue = begin();
  const stepFrom = (result: IteratorResult<Question, Value>): Step<Value> =>
    result.done
      ? { done: true, value: result.value }
      : { done: false, question: result.value, answered: (answer) => stepFrom(dialogue.next(answer)) };
  return answers.reduce(
    (step, answer) => (step.done ? step : step.answered(answer)),
    stepFrom(dialogue.next("")),
  );
}

/** Lines as they are typed or piped. */
class Lines {
  readonly #output: Writable;
  /** Piped answers are repeated, so that what was said can be read afterwards. */
  readonly #echoes: boolean;
  readonly #reader: Interface;
  readonly #waiting: string[] = [];
  #isEnded = false;
  #resolve: ((line: string | undefined) => void) | undefined;

  constructor(input: Readable, output: Writable) {
    this.#output = output;
    this.#echoes = !("isTTY" in input && input.isTTY === true);
    this.#reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    this.#reader.on("line", (line) => this.#arrived(line));
    this.#reader.on("close", () => this.#arrived(undefined));
    process.once("SIGINT", this.#onInterrupt);
  }

  /** The next line after a question; undefined when there will be none. */
  ask({ lines, prompt }: Question): Promise<string | undefined> {
    this.#output.write([...lines, `${prompt}: `].join("\n"));
    const line = this.#waiting.shift();
    if (line !== undefined || this.#isEnded) return Promise.resolve(this.#echoed(line));
    return new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  #echoed(line: string | undefined): string | undefined {
    if (line !== undefined && this.#echoes) this.#output.write(`${line}\n`);
    return line;
  }

  close(): void {
    process.removeListener("SIGINT", this.#onInterrupt);
    this.#reader.close();
  }

  readonly #onInterrupt = () => this.#reader.close();

  #arrived(line: string | undefined): void {
    if (line === undefined) this.#isEnded = true;
    const resolve = this.#resolve;
    this.#resolve = undefined;
    if (resolve) resolve(this.#echoed(line));
    else if (line !== undefined) this.#waiting.push(line);
  }
}
