import { parseArgs } from "node:util";

/** What a command answers: what it prints, and the code that it exits with: 0 all right, 1 errors found, 2 called wrongly. */
export interface Answer {
  readonly output: string;
  readonly code: 0 | 1 | 2;
}

/** A command that was called in a way that it does not understand; its message says how to call it. */
export class UsageError extends Error {}

/** Options and files of a call. Throws a `UsageError` for an option that the command does not have. */
export function parseCall<Options extends NonNullable<Parameters<typeof parseArgs>[0]>["options"]>(
  call: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...call], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message}\n\n${usage}`);
  }
}

/** Runs a command; a `UsageError` becomes its answer. */
export function answered(command: () => Answer): Answer {
  try {
    return command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { output: `${error.message}\n`, code: 2 };
  }
}
