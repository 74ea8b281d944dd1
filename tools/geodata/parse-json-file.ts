import { readFileSync } from "node:fs";
import * as v from "valibot";

/** The file's JSON, proven to fit the schema. Throws with file, JSON path, what was found and what was expected. */
export function parseJsonFile<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> {
  const result = v.safeParse(schema, readJson(file));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(
    `${file}: ${v.getDotPath(issue) ?? "the root"}: found ${issue.received}, expected ${issue.expected ?? issue.message}`,
  );
}

/** The file's JSON, unproven. Throws with the file's name when it is no JSON. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new Error(`${file}: cannot be read as JSON (${cause instanceof Error ? cause.message : cause})`, {
      cause,
    });
  }
}
