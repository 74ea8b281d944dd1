import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  type CheckedSource,
  type ParsedFile,
  parseFile,
  tooLarge,
} from "../../src/domain/check/check-file.ts";
import type { Contents } from "../../src/domain/check/context.ts";
import { type FileKind, publishedFiles } from "../../src/domain/check/file-kinds.ts";
import type { Finding } from "../../src/domain/check/finding.ts";
import { Placement } from "../../src/domain/check/placement.ts";
import { fileAt } from "./git-revision.ts";
import { UsageError } from "./options.ts";
import { displayName, publishedPaths, readSources } from "./published-files.ts";

/** A state of the record: the files that it has, parsed, and why some could not be. */
export interface RecordState {
  /** Whether only the files that are there are meant, not the record as a whole. */
  readonly isPart: boolean;
  readonly files: readonly ParsedFile[];
  readonly findings: readonly Finding[];
}

/** From where names are read, and the folder of the record. */
export interface Places {
  readonly from: string;
  readonly data: string;
}

/** The state that a name stands for: a file, a folder with the published files, or a git revision. Throws a `UsageError` for none of these. */
export function readState(name: string, { from, data }: Places): RecordState {
  const path = resolve(from, name);
  const stats = existsSync(path) ? statSync(path) : undefined;
  if (stats?.isFile()) return parsed(readable([path], from), true);
  if (stats?.isDirectory()) {
    const paths = publishedPaths(path);
    if (paths.length > 0) return parsed(readable(paths, from), false);
    throw new UsageError(`${name} holds none of the record's files (${publishedFiles.join(", ")})`);
  }
  const sources = publishedFiles.flatMap((file): CheckedSource[] => {
    const bytes = fileAt(name, join(data, file));
    return bytes ? [{ name: `${name}:data/${file}`, bytes }] : [];
  });
  return parsed({ sources, findings: [] }, false);
}

interface Readable {
  readonly sources: readonly CheckedSource[];
  readonly findings: readonly Finding[];
}

function readable(paths: readonly string[], from: string): Readable {
  const large = paths.flatMap((path) => tooLarge(displayName(path, from), statSync(path).size) ?? []);
  return { sources: large.length > 0 ? [] : readSources(paths, from), findings: large };
}

function parsed({ sources, findings }: Readable, isPart: boolean): RecordState {
  const files = sources.map(parseFile);
  const broken = files
    .filter(({ content }) => content === undefined)
    .flatMap(({ name, text, mended, content, faults }) =>
      new Placement({ file: name, text, mended, content }).findings(faults),
    );
  return { isPart, files, findings: [...findings, ...broken] };
}

/**
 * The contents of a state by kind. Where either state is a single file, only that file is compared: what it does not
 * hold is the same on both sides, from the other state or from the published files, and lends its names.
 */
export function contentsOfState(state: RecordState, beside: RecordState, published: RecordState): Contents {
  const own = byKind(state.files);
  if (!state.isPart && !beside.isPart) return own;
  const others = beside.isPart ? published : beside;
  return { ...byKind(others.files), ...own };
}

/** The kinds of file that a state holds. */
export function kindsOf(state: RecordState): FileKind[] {
  return state.files.map(({ kind }) => kind);
}

function byKind(files: readonly ParsedFile[]): Contents {
  return Object.fromEntries(files.map(({ kind, content }) => [kind, content]));
}
