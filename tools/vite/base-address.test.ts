import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { baseAddress, baseAddressPlugin } from "./base-address.ts";

test("an address is one that # can follow: a folder with its slash, or a page", () => {
  expect(baseAddress("https://host.example")).toBe("https://host.example/");
  expect(baseAddress("https://host.example/atlas")).toBe("https://host.example/atlas/");
  expect(baseAddress("http://host.example/a/atlas.html")).toBe("http://host.example/a/atlas.html");
});

test.each([
  "host.example",
  "file:///atlas.html",
  "https://host.example/?view=map",
  "https://host.example/#in=IR-05",
  "https://reader@host.example/",
  "",
])("%j is refused, with what was expected", (text) => {
  expect(() => baseAddress(text)).toThrow(`${JSON.stringify(text)}, expected one such as https://`);
});

test.each([
  ["https://host.example/atlas", '"https://host.example/atlas/"'],
  [undefined, "null"],
])("a build with the base %j holds %s", async (text, held) => {
  const root = mkdtempSync(join(tmpdir(), "base-"));
  writeFileSync(join(root, "entry.js"), "globalThis.base = [__BASE_ADDRESS__];");
  const result = await build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [baseAddressPlugin(text)],
    build: { write: false, minify: false, rolldownOptions: { input: join(root, "entry.js") } },
  });
  rmSync(root, { recursive: true });
  const [output] = "output" in result ? result.output : [];
  expect(output?.type === "chunk" && output.code).toContain(`base = [${held}]`);
});
