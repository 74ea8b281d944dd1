import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Connect, normalizePath, type Plugin, type ViteDevServer } from "vite";
import { checkCommand } from "../data/check-command.ts";

/** The record's files, by name, as they were when they last passed the check. */
type Files = ReadonlyMap<string, Buffer>;

/**
 * Holds the record against its rules. A build with errors fails with all of them. A dev server shows them
 * over the page and goes on serving the last record without errors; once they are mended it starts again,
 * with the new stamp, and its pages reload.
 */
export function recordCheckPlugin(directory: string): Plugin {
  const isRecord = (file: string) =>
    normalizePath(dirname(file)) === normalizePath(directory) && /\.(json|geojson)$/.test(file);
  return {
    name: "record-check",
    buildStart() {
      if (this.environment.mode !== "build") return;
      const findings = errorsIn(directory);
      if (findings !== null) this.error(findings);
    },
    configureServer(server) {
      const record = new WatchedRecord(directory);
      server.watcher.on("change", (file) => {
        if (isRecord(file)) void told(server, record);
      });
      server.ws.on("connection", () => {
        const findings = record.errors;
        if (findings !== null) showOver(server, findings);
      });
      server.middlewares.use(lastGoodFiles(record));
    },
    // The page keeps what it shows: it is reloaded when the record has passed, not whenever a file is saved.
    hotUpdate({ file }) {
      return isRecord(file) ? [] : undefined;
    },
  };
}

/** What the checker says when there are errors; null when there are none. */
function errorsIn(directory: string): string | null {
  const { output, code } = checkCommand([], dirname(directory), directory);
  return code === 0 ? null : output;
}

/** The record under the eyes of a dev server: its errors now, and its files when it last had none. */
class WatchedRecord {
  readonly #directory: string;
  #good: Files = new Map();
  errors: string | null = null;

  constructor(directory: string) {
    this.#directory = directory;
    this.check();
  }

  /** Checks the files as they are now, and keeps them if they pass. */
  check(): void {
    this.errors = errorsIn(this.#directory);
    if (this.errors === null) this.#good = filesOf(this.#directory);
  }

  /** A file as it last passed; undefined while the record is without errors, and for a file that never passed. */
  standIn(name: string): Buffer | undefined {
    return this.errors === null ? undefined : this.#good.get(name);
  }
}

function filesOf(directory: string): Files {
  const names = readdirSync(directory).filter((name) => /\.(json|geojson)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(directory, name))]));
}

async function told(server: ViteDevServer, record: WatchedRecord): Promise<void> {
  record.check();
  if (record.errors === null) await server.restart();
  else showOver(server, record.errors);
}

function showOver(server: ViteDevServer, findings: string): void {
  server.ws.send({ type: "error", err: { message: findings, stack: "", plugin: "npm run data:check" } });
}

function lastGoodFiles(record: WatchedRecord): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = ""] = (request.url ?? "").split("?");
    const bytes = path.includes("/data/") ? record.standIn(basename(path)) : undefined;
    if (bytes === undefined || request.url?.includes("?url")) next();
    else response.setHeader("Content-Type", "application/json").end(bytes);
  };
}
