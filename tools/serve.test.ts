import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedSite, serve } from "./serve.ts";

let directory: string;
let site: ServedSite;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "site-"));
  mkdirSync(join(directory, "assets"));
  writeFileSync(join(directory, "index.html"), "<!doctype html>");
  writeFileSync(join(directory, "assets", "incidents-D3adBeef.geojson"), "{}");
  const compressed = join(directory, "assets", "data-C0mpress.json");
  writeFileSync(compressed, "plain text");
  writeFileSync(`${compressed}.br`, brotliCompressSync("plain text"));
  writeFileSync(`${compressed}.gz`, gzipSync("plain text"));
  site = await serve({ directory, base: "/atlas/", port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(directory, { recursive: true });
});

test("a sub-folder serves the page, which is asked for again each time", async () => {
  const response = await fetch(site.url);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html;charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-cache");
});

test("a hashed GeoJSON file has its own type and may be kept", async () => {
  const response = await fetch(new URL("assets/incidents-D3adBeef.geojson", site.url));
  expect(response.headers.get("content-type")).toBe("application/geo+json");
  expect(response.headers.get("cache-control")).toContain("immutable");
});

test("an address outside the sub-folder, or of no file, is not found", async () => {
  expect((await fetch(new URL("/", site.url))).status).toBe(404);
  expect((await fetch(new URL("none.json", site.url))).status).toBe(404);
});

test("a path that climbs out of the folder is not found", async () => {
  expect(await rawStatus("/atlas/../../../../etc/passwd")).toBe(404);
  expect(await rawStatus("/atlas/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd")).toBe(404);
});

test("a taken port rejects and says so by its code", async () => {
  const port = Number(new URL(site.url).port);
  await expect(serve({ directory, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("a file that the build compressed is sent as its client can take it", async () => {
  const sent = async (encodings: string) => {
    const address = new URL("assets/data-C0mpress.json", site.url);
    const response = await fetch(address, { headers: { "Accept-Encoding": encodings } });
    return [response.headers.get("content-encoding"), response.headers.get("vary"), await response.text()];
  };
  expect(await sent("gzip, br")).toEqual(["br", "Accept-Encoding", "plain text"]);
  expect(await sent("gzip")).toEqual(["gzip", "Accept-Encoding", "plain text"]);
  expect(await sent("identity")).toEqual([null, "Accept-Encoding", "plain text"]);
});

test("the page is sent with its policy, and everything without a referrer or a guess at its type", async () => {
  const { headers } = await fetch(site.url);
  expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src /);
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

/** Asks for a path as it is written; fetch would resolve its dots first. */
function rawStatus(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get({ port: new URL(site.url).port, host: "127.0.0.1", path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}
