import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { releaseOf, serviceWorker } from "./keep-offline.ts";

const root = join(import.meta.dirname, "..", "..");
const page = { path: "index.html", content: "<!doctype html>" };
const script = { path: "assets/a-D3adBeef.js", content: "run()" };

test("a release names each file by its SHA-256, the page by its folder, and counts all bytes", () => {
  const hash = (text: string) => createHash("sha256").update(text).digest("base64");
  expect(releaseOf([page, script], "2026-11-22")).toEqual({
    version: expect.stringMatching(/^[0-9a-f]{7}$/),
    day: "2026-11-22",
    bytes: 20,
    files: { "assets/a-D3adBeef.js": hash("run()"), "./": hash("<!doctype html>") },
  });
});

test("the same files in another order are the same release; another byte is another", () => {
  const { version } = releaseOf([page, script], "2026-11-22");
  expect(releaseOf([script, page], "2026-11-22").version).toBe(version);
  expect(releaseOf([page, { ...script, content: "run( )" }], "2026-11-22").version).not.toBe(version);
});

test("the service worker without its list of files is under 2 kB, a script that needs no other", async () => {
  const code = await serviceWorker(root, { version: "", day: "", bytes: 0, files: {} });
  expect(Buffer.byteLength(code)).toBeLessThan(2048);
  expect(code).not.toMatch(/\b(import|export)\b/);
});
