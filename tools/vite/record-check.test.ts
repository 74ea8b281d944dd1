import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createServer, type ViteDevServer } from "vite";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { recordCheckPlugin } from "./record-check.ts";

let root: string;
let server: ViteDevServer | undefined;
const file = () => join(root, "data", "incidents.geojson");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "atlas-"));
  cpSync(join(import.meta.dirname, "..", "..", "data"), join(root, "data"), { recursive: true });
  writeFileSync(join(root, "index.html"), "<title>A page</title>");
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(root, { recursive: true });
});

const options = () => ({
  root,
  configFile: false as const,
  logLevel: "silent" as const,
  plugins: [recordCheckPlugin(join(root, "data"))],
});

/** Puts a category that does not exist into the first incident. */
function breakRecord(): string {
  const whole = readFileSync(file(), "utf8");
  writeFileSync(file(), whole.replace(/"category": "[a-z-]+"/, '"category": "kiling"'));
  return whole;
}

test("a build of a record with errors fails, and says where and how to mend it", async () => {
  breakRecord();
  await expect(build(options())).rejects.toThrow(/incidents\.geojson:\d+:\d+ .*kiling.*killing/s);
});

test("a build of the published record passes", async () => {
  await expect(build({ ...options(), build: { write: false } })).resolves.toBeDefined();
});

test("a dev server shows errors over the page, goes on serving the last good record, and starts again once they are mended", async () => {
  server = await createServer({ ...options(), server: { port: 0, host: "127.0.0.1" } });
  await server.listen();
  const address = new URL("data/incidents.geojson", server.resolvedUrls?.local[0] ?? "");
  const sent = vi.spyOn(server.ws, "send");
  const restarted = vi.spyOn(server, "restart").mockResolvedValue();

  const whole = breakRecord();
  server.watcher.emit("change", file());
  expect(sent).toHaveBeenCalledWith(
    expect.objectContaining({
      type: "error",
      err: expect.objectContaining({ message: expect.stringContaining("kiling") }),
    }),
  );
  expect(await (await fetch(address)).text()).toBe(whole);
  expect(restarted).not.toHaveBeenCalled();

  writeFileSync(file(), whole);
  server.watcher.emit("change", file());
  expect(restarted).toHaveBeenCalledOnce();
});
