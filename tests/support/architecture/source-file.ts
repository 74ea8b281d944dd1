import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseSync } from "vite";

/** A file of the project. `path` starts at the root and has forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All files below the folders whose names end in one of the endings, sorted by path. A folder that is not there is empty. */
export function sourceFiles(
  root: string,
  folders: readonly string[],
  endings: readonly string[],
): SourceFile[] {
  return folders
    .flatMap((folder) => filesBelow(join(root, folder)))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .filter((path) => !path.split(sep).includes("node_modules"))
    .map((path) => ({ path: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Syntax tree and comments of a TypeScript file. Throws, naming the file, where it cannot be parsed. */
export function parsed(file: SourceFile) {
  const result = parseSync(file.path, file.text);
  const [error] = result.errors;
  if (error) throw new Error(`${file.path}: ${error.message}, expected TypeScript that parses.`);
  return result;
}

/** Line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Whether a file holds unit tests. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

function filesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
