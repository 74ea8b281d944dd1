import { importsOf } from "./imports.ts";
import type { SourceFile } from "./source-file.ts";

/**
 * Circular imports, types included, each as one line that begins and ends with the same file: one way round for every group of files
 * that reach each other, the shortest from the file that is first in order.
 */
export function importCycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map((file) => [file.path, targetsOf(file)]));
  const told = new Set<string>();
  return [...graph.keys()].sort().flatMap((path) => {
    if (told.has(path)) return [];
    const way = shortestWay(path, path, graph);
    if (!way) return [];
    for (const other of graph.keys()) {
      if (shortestWay(path, other, graph) && shortestWay(other, path, graph)) told.add(other);
    }
    return [way.join(" -> ")];
  });
}

type Graph = ReadonlyMap<string, readonly string[]>;

function targetsOf(file: SourceFile): string[] {
  return importsOf(file).flatMap(({ target, isPackage }) => (isPackage ? [] : [target]));
}

/** The fewest imports that lead from one file to another, both named; at least one import, also from a file to itself. */
function shortestWay(from: string, to: string, graph: Graph): string[] | undefined {
  const seen = new Set<string>();
  let ways = [[from]];
  while (ways.length > 0) {
    ways = ways.flatMap((way) =>
      (graph.get(way.at(-1) ?? from) ?? [])
        .filter((target) => !seen.has(target) && seen.add(target))
        .map((target) => [...way, target]),
    );
    const found = ways.find((way) => way.at(-1) === to);
    if (found) return found;
  }
  return undefined;
}
