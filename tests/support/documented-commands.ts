/** A fenced block of a document: what it is, the name behind that, and its text. */
export interface Block {
  readonly kind: string;
  readonly name: string;
  readonly text: string;
}

/** A section under a heading of the second level. */
export interface Section {
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The sections of a Markdown document with their fenced blocks, in order. */
export function sectionsOf(markdown: string): Section[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((text) => ({ title: text.split("\n", 1)[0] ?? "", text, blocks: blocksIn(text) }));
}

function blocksIn(text: string): Block[] {
  return [...text.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)\n```$/gm)].map(
    ([, kind = "", name = "", body = ""]) => ({
      kind,
      name,
      text: `${body}\n`,
    }),
  );
}

/** The commands of a console block, each with what is shown to be printed. */
export function commandsIn(text: string): { readonly call: string; readonly output: string }[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [call = "", ...lines] = part.split("\n");
      return { call, output: lines.join("\n") };
    });
}
