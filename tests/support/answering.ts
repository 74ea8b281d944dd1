import { PassThrough } from "node:stream";

/** Where a conversation is held. */
interface Streams {
  readonly input: PassThrough;
  readonly output: PassThrough;
}

/**
 * Holds a conversation as a transcript has it: whenever something is asked, the transcript's next line that begins with the
 * question says what is answered. Where it has none, the input ends. Resolves with everything that was printed.
 */
export async function answering(
  transcript: string,
  converse: (streams: Streams) => Promise<unknown>,
): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const lines = transcript.split("\n");
  let said = "";
  output.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    const question = said.slice(said.lastIndexOf("\n") + 1);
    if (!question.endsWith(": ")) return;
    const at = lines.findIndex((line) => `${line} `.startsWith(question));
    if (at < 0) {
      input.end();
      return;
    }
    const [line = ""] = lines.splice(0, at + 1).slice(-1);
    input.write(`${line.slice(question.length)}\n`);
  });
  await converse({ input, output });
  return said;
}
