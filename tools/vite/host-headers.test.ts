import { expect, test } from "vitest";
import { policyFromText, policyText, sitePolicy } from "./content-policy.ts";
import { EVERYWHERE, headerRules, headersFile, headersOf } from "./host-headers.ts";

test("the page's header says exactly what its meta element says, and who may frame it, which only a header can say", () => {
  for (const path of ["/", "/index.html"]) {
    const [framing, page] = headersOf(path).get("Content-Security-Policy") ?? [];
    expect(framing).toBe("frame-ancestors 'none'");
    expect(policyFromText(page ?? "")).toEqual(sitePolicy());
  }
});

test("what is named by its content is kept for a year, all else is asked for again", () => {
  expect(headersOf("/assets/index-53CqCjsN.js").get("Cache-Control")).toEqual([
    "public, max-age=31536000, immutable",
  ]);
  expect(headersOf("/service-worker.js").get("Cache-Control")).toEqual(["no-cache"]);
  expect(headersOf("/icon.svg").has("Cache-Control")).toBe(false);
});

test("a worker started from the assets reaches this site only", () => {
  expect(headersOf("/assets/maplibre-gl-worker-a_b-c1d2.mjs").get("Content-Security-Policy")?.at(-1)).toBe(
    "default-src 'none'; connect-src 'self'",
  );
});

test("the file for hosts names each path once, with its headers indented below it", () => {
  const file = headersFile(headerRules());
  expect(file.match(/^\/\S*$/gm)).toEqual(headerRules().map(({ path }) => path));
  expect(file).toContain(`\n/\n  Content-Security-Policy: ${policyText(sitePolicy())}\n`);
  for (const [name, value] of Object.entries(EVERYWHERE)) expect(file).toContain(`\n  ${name}: ${value}\n`);
});
