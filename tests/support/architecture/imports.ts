import { posix } from "node:path";
import { Visitor } from "vite";
import { lineAt, parsed, type SourceFile } from "./source-file.ts";

/** One import of a file. `target` is a path from the project's root, or the specifier itself if that names a package. */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly target: string;
  readonly isPackage: boolean;
  /** Gone once types are stripped: `import type`, `export type`, or the type `import("...")`. */
  readonly isType: boolean;
}

/** Everything a file imports, in order: static, dynamic, re-exported and type imports. A computed specifier throws. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: unknown, start: number, isType: boolean) => {
    const line = lineAt(file.text, start);
    if (typeof specifier !== "string") {
      throw new Error(`${file.path}:${line}: an import with a computed address, expected a literal one.`);
    }
    found.push({ from: file.path, line, isType, ...targetOf(file.path, specifier) });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.start, isTypeDeclaration(node)),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.source.value, node.start, node.exportKind === "type");
    },
    ExportAllDeclaration: (node) => add(node.source.value, node.start, node.exportKind === "type"),
    ImportExpression: (node) => {
      add(node.source.type === "Literal" ? node.source.value : undefined, node.start, false);
    },
    TSImportType: (node) => add(node.source.value, node.start, true),
  }).visit(parsed(file).program);
  return found.sort((one, other) => one.line - other.line);
}

interface ImportDeclaration {
  readonly importKind?: "type" | "value" | null;
  readonly specifiers: readonly { readonly type: string; readonly importKind?: "type" | "value" | null }[];
}

function isTypeDeclaration({ importKind, specifiers }: ImportDeclaration): boolean {
  if (importKind === "type") return true;
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === "type");
}

function targetOf(from: string, specifier: string): Pick<Import, "target" | "isPackage"> {
  if (!specifier.startsWith(".")) return { target: specifier, isPackage: true };
  const [path = ""] = specifier.split("?");
  return { target: posix.join(posix.dirname(from), path), isPackage: false };
}
