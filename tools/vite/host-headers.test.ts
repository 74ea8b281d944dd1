import { expect, test } from "vitest";
import { policyFromText, policyText, sitePolicy } from "./content-policy.ts";
import { EVERYWHERE, headerRules, headersFile, headersOf } from "./host-headers.ts";

test("the page's header says exactly what its meta element says", () => {
  for (const path of ["/", "/index.html"]) {
    const policies = headersOf(path).get("Content-Security-Policy") ?? [];
    expect(policies.map(policyFromText)).toEqual([sitePolicy()]);
  }
});

test("other sites may frame the page, which shows them its clean view: no header forbids it", () => {
  const sent = headerRules().flatMap(({ headers }) => Object.entries(headers));
  expect(sent.length).toBeGreaterThan(5);
  for (const [name, value] of sent)
    expect(`${name}: ${value}`).not.toMatch(/frame-ancestors|x-frame-options/i);
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
