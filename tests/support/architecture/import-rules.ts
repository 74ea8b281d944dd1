import { BROWSER_PACKAGES, IMPORT_TABLE, type Permission, TEST_PERMISSION } from "./import-table.ts";
import { type Import, importsOf } from "./imports.ts";
import { isTest, type SourceFile } from "./source-file.ts";

/** Imports that the table does not allow, each as one line: the file, what it imports, the rule's name and what it says. */
export function importViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap(importsOf).flatMap((found) => {
    const broken = brokenRule(found);
    return broken ? [`${found.from}:${found.line} imports ${found.target}: ${broken}`] : [];
  });
}

/** Ways from a program in `tools` to a package that needs a browser, each as one line with the files in between. */
export function browserReachedByTools(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, importsOf(file).filter(({ isType }) => !isType)]));
  const starts = files.map(({ path }) => path).filter((path) => path.startsWith("tools/"));
  return starts.flatMap((start) => waysToBrowser(start, imports));
}

function brokenRule(found: Import): string | undefined {
  const folder = folderOf(found.from);
  const permission = IMPORT_TABLE[folder];
  if (!permission) return `rule "known folder": the import table has no row for ${folder}`;
  if (found.isPackage) return brokenPackageRule(found, permission);
  return brokenFolderRule(found, { folder, permission });
}

function brokenPackageRule({ from, target }: Import, { packages }: Permission): string | undefined {
  if (target === "@turf/turf") return `rule "single modules of Turf": the bundle brings all of them`;
  const allowed = isTest(from) ? [...packages, ...TEST_PERMISSION.packages] : packages;
  if (allowed.some((pattern) => matches(pattern, target))) return undefined;
  return `rule "packages": ${folderOf(from) || "src"} may import only ${allowed.join(", ") || "no package"}`;
}

function brokenFolderRule(
  { from, target, isType }: Import,
  { folder, permission }: { readonly folder: string; readonly permission: Permission },
): string | undefined {
  const other = folderOf(target);
  if (other === folder) return undefined;
  if (other === "data") return permission.data || isTest(from) ? undefined : dataRule(folder);
  if (other === "tests" && isTest(from)) return undefined;
  if (permission.folders.includes(other)) return undefined;
  if (!permission.types?.includes(other)) return foldersRule(folder, permission);
  return isType ? undefined : `rule "types only": ${folder} may import types of ${other}, no values`;
}

function dataRule(folder: string): string {
  return `rule "data": ${folder} may not import data files; it is given what they hold`;
}

function foldersRule(folder: string, { folders, types = [] }: Permission): string {
  const allowed = [folder, ...folders, ...types.map((name) => `${name} (types)`)].filter(Boolean);
  return `rule "folders": ${folder || "src"} may import only ${allowed.join(", ")}`;
}

/** "map" of "src/map/scene.ts", "" of "src/main.tsx", "tools" of "tools/start.ts". */
function folderOf(path: string): string {
  const [top = "", ...rest] = path.split("/");
  if (top !== "src") return top;
  return rest.length > 1 ? (rest[0] ?? "") : "";
}

function matches(pattern: string, specifier: string): boolean {
  if (pattern.endsWith("*")) return specifier.startsWith(pattern.slice(0, -1));
  return specifier === pattern || specifier.startsWith(`${pattern}/`);
}

function needsBrowser(path: string, target: string): boolean {
  if (IMPORT_TABLE[folderOf(path)]?.withoutBrowser?.includes(target)) return false;
  return BROWSER_PACKAGES.some((name) => matches(name, target));
}

function waysToBrowser(start: string, imports: ReadonlyMap<string, readonly Import[]>): string[] {
  const ways: string[] = [];
  const seen = new Set<string>();
  const visit = (path: string, way: readonly string[]) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { target, isPackage } of imports.get(path) ?? []) {
      if (!isPackage) visit(target, [...way, target]);
      else if (needsBrowser(path, target)) ways.push([...way, target].join(" -> "));
    }
  };
  visit(start, [start]);
  return ways;
}
