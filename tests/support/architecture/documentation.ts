import { Visitor } from "vite";
import { lineAt, parsed, type SourceFile } from "./source-file.ts";

/** Exported functions without a doc comment right before them, as "file:line name". Of overloads, the first needs one. */
export function undocumentedFunctions(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const { program, comments } = parsed(file);
    const documented = new Set<string>();
    const missing: string[] = [];
    const check = (names: readonly string[], start: number) => {
      const before = file.text.slice(0, start).trimEnd().length;
      const hasDoc = comments.some(({ value, end }) => end === before && value.startsWith("*"));
      for (const name of names) {
        if (hasDoc) documented.add(name);
        else if (!documented.has(name)) missing.push(`${file.path}:${lineAt(file.text, start)} ${name}`);
      }
    };
    new Visitor({
      ExportNamedDeclaration: (node) => check(functionNames(node.declaration), node.start),
      ExportDefaultDeclaration: (node) => check(functionNames(node.declaration), node.start),
    }).visit(program);
    return missing;
  });
}

interface Declaration {
  readonly type: string;
  readonly id?: unknown;
  readonly declarations?: readonly {
    readonly id: unknown;
    readonly init?: { readonly type: string } | null;
  }[];
}

const FUNCTIONS = [
  "FunctionDeclaration",
  "TSDeclareFunction",
  "FunctionExpression",
  "ArrowFunctionExpression",
];

function functionNames(declaration: Declaration | null): string[] {
  if (!declaration) return [];
  if (FUNCTIONS.includes(declaration.type)) return [nameOf(declaration.id)];
  return (declaration.declarations ?? [])
    .filter(({ init }) => init && FUNCTIONS.includes(init.type))
    .map(({ id }) => nameOf(id));
}

function nameOf(id: unknown): string {
  const name = typeof id === "object" && id !== null && "name" in id ? id.name : undefined;
  return typeof name === "string" ? name : "(default)";
}
