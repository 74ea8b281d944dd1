import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import {
  filePolicy,
  policyFromText,
  policyText,
  sitePolicy,
  textSource,
  withPolicy,
} from "./content-policy.ts";

test("the site's policy grants nothing but itself, data: pictures, and React Aria's two styles by their hashes", () => {
  const policy = sitePolicy();
  expect(policy["default-src"]).toEqual(["'none'"]);
  const granted = Object.values(policy).flat();
  expect(granted.filter((value) => /unsafe|\*|https?:|blob:/.test(value))).toEqual([]);
  expect(policy["style-src"]).toHaveLength(3);
});

test("the policy of one file names its script and style by their hashes and reaches no server", () => {
  const policy = filePolicy("run()", "a{}");
  const hash = createHash("sha256").update("run()").digest("base64");
  expect(policy["script-src"]).toEqual([`'sha256-${hash}'`]);
  expect(policy["style-src"]?.[0]).toBe(textSource("a{}"));
  expect(Object.values(policy).flat()).not.toContain("'self'");
});

test("a policy's line reads back as the policy", () => {
  expect(policyFromText(policyText(sitePolicy()))).toEqual(sitePolicy());
});

test("the policy stands right after the character set; a page without one is refused", () => {
  const html = '<head><meta charset="utf-8"><script src="a.js"></script></head>';
  expect(withPolicy(html, { "default-src": ["'none'"] })).toMatch(
    /^<head><meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><script/,
  );
  expect(() => withPolicy("<head></head>", {})).toThrow('no <meta charset="utf-8">');
});
