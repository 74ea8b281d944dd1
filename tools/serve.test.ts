import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isHashed, type ServedSite, serve } from "./serve.ts";

let directory: string;
let site: ServedSite;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "site-"));
  mkdirSync(join(directory, "assets"));
  writeFileSync(join(directory, "index.html"), "<!doctype html>");
  writeFileSync(join(directory, "assets", "incidents-D3adBeef.geojson"), "{}");
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

test("only names with a hash in the assets folder count as hashed", () => {
  expect(isHashed("/assets/index-53CqCjsN.js")).toBe(true);
  expect(isHashed("/assets/maplibre-gl-worker-a_b-c1d2.mjs")).toBe(true);
  expect(isHashed("/icon.svg")).toBe(false);
  expect(isHashed("/assets/icon.svg")).toBe(false);
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
