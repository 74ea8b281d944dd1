import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { precompress } from "./precompress.ts";

test("text of more than a packet gets both forms, which give its bytes back; pictures and short texts get none", async () => {
  const folder = mkdtempSync(join(tmpdir(), "compress-"));
  const text = "documented ".repeat(200);
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets", "a.js"), text);
  writeFileSync(join(folder, "short.css"), "a{}");
  writeFileSync(join(folder, "font.woff2"), text);
  await precompress(folder);
  expect(readdirSync(join(folder, "assets")).sort()).toEqual(["a.js", "a.js.br", "a.js.gz"]);
  expect(readdirSync(folder).sort()).toEqual(["assets", "font.woff2", "short.css"]);
  expect(brotliDecompressSync(readFileSync(join(folder, "assets", "a.js.br"))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, "assets", "a.js.gz"))).toString()).toBe(text);
  rmSync(folder, { recursive: true });
});
