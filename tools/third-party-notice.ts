import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package whose code may reach the reader's browser. */
export interface RuntimePackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Its folder from the project's. */
  readonly path: string;
}

interface LockedPackage {
  readonly version: string;
  readonly license: string;
  readonly dependencies: readonly string[];
}

/** What the lockfile makes of the run-time dependencies, and of theirs, by name and version. Throws where it lacks one. */
export function runtimePackages(lockfile: unknown): RuntimePackage[] {
  const locked = lockedPackages(lockfile);
  const found = new Map<string, RuntimePackage>();
  const visit = (path: string) => {
    for (const name of locked.get(path)?.dependencies ?? []) {
      const place = placeOf(name, path, locked);
      if (found.has(place)) continue;
      const { version = "", license = "" } = locked.get(place) ?? {};
      found.set(place, { name, version, license, path: place });
      visit(place);
    }
  };
  visit("");
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The notice: a table of all packages with version and licence, then the text of each licence, once, with those it is for. */
export function thirdPartyNotice(root: string): string {
  const packages = runtimePackages(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));
  const rows = packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  const texts = new Map<string, RuntimePackage[]>();
  for (const one of packages) {
    const text = licenseText(join(root, one.path));
    texts.set(text, [...(texts.get(text) ?? []), one]);
  }
  const sections = [...texts].map(([text, those]) => section(text, those));
  return `# Third-party software

The built atlas contains code of these packages. Written by \`npm run third-party\` from the lockfile and the packages' own
licence files; a test fails when it is out of date. The record's sources are named in LICENSE-DATA.

| package | version | licence |
| --- | --- | --- |
${rows.join("\n")}

${sections.join("\n")}`;
}

function section(text: string, packages: readonly RuntimePackage[]): string {
  const names = packages.map(({ name }) => name).join(", ");
  if (text === "") return `## ${names}\n\nUnder the licence in the table; the package holds no text of it.\n`;
  return `## ${names}\n\n\`\`\`\`text\n${text}\n\`\`\`\`\n`;
}

/** The licence files of a package in one text; a notice that goes with a licence is part of it. Empty if it has none. */
function licenseText(folder: string): string {
  if (!existsSync(folder)) throw new Error(`${folder} is not installed, expected it: run npm ci.`);
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)\b/i.test(name));
  return names
    .sort()
    .map((name) => trimmed(readFileSync(join(folder, name), "utf8")))
    .join("\n\n");
}

function trimmed(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

/** Where Node finds a package from another: in its own folder, else in one above. */
function placeOf(name: string, from: string, locked: ReadonlyMap<string, LockedPackage>): string {
  const own = `${from ? `${from}/` : ""}node_modules/${name}`;
  if (locked.has(own)) return own;
  if (from === "") throw new Error(`The lockfile has no ${name}, expected it: run npm install.`);
  return placeOf(name, from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), locked);
}

function lockedPackages(lockfile: unknown): Map<string, LockedPackage> {
  return new Map(
    Object.entries(objectAt(lockfile, "packages")).map(([path, entry]) => [
      path,
      {
        version: textAt(entry, "version"),
        license: textAt(entry, "license"),
        dependencies: Object.keys(objectAt(entry, "dependencies")),
      },
    ]),
  );
}

function objectAt(value: unknown, key: string): object {
  const member: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof member === "object" && member !== null ? member : {};
}

function textAt(value: unknown, key: string): string {
  const member: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof member === "string" ? member : "";
}
