import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { injectedStyles } from "./injected-styles.ts";

/** Directives of a Content-Security-Policy with their values, in the order in which they are written. */
export type ContentPolicy = Readonly<Record<string, readonly string[]>>;

/** A text that may stand in the page itself, as the policy names it: by its SHA-256. */
export function textSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** What the built page may do: load what lies beside it, nothing else. Sends nothing anywhere, makes no script of a text. */
export function sitePolicy(): ContentPolicy {
  return {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", ...injectedStyles().map(textSource)],
    "worker-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "font-src": ["'self'"],
    "manifest-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": ["default"],
  };
}

/** What the atlas in one file may do: run the script and wear the style that it holds, and read the data that it holds. No request at all. */
export function filePolicy(script: string, style: string): ContentPolicy {
  return {
    "default-src": ["'none'"],
    "script-src": [textSource(script)],
    "style-src": [style, ...injectedStyles()].map(textSource),
    // The map's worker: a data: address where the page has no origin (file://), a blob: address elsewhere.
    "worker-src": ["blob:", "data:"],
    "img-src": ["data:"],
    "connect-src": ["blob:", "data:"],
    "font-src": ["data:"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": ["default"],
  };
}

/** The policy as one line, for a header or a meta element. */
export function policyText(policy: ContentPolicy): string {
  return Object.entries(policy)
    .map(([directive, values]) => [directive, ...values].join(" "))
    .join("; ");
}

/** The directives of a line, for comparing policies. A directive that comes twice counts once, as in browsers: the first. */
export function policyFromText(text: string): ContentPolicy {
  const directives = text.split(";").map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = "", ...values]) => [name, values]).reverse());
}

/** Puts a policy into a page right after its character set: what stands before a policy is not held by it. Throws where there is none. */
export function withPolicy(html: string, policy: ContentPolicy): string {
  const charset = /<meta charset="utf-8"\s*\/?>/i;
  if (!charset.test(html))
    throw new Error('The page has no <meta charset="utf-8">, expected it first in its head.');
  return html.replace(
    charset,
    (found) => `${found}\n    <meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`,
  );
}

/** Writes the policy into the built page. The dev server's page has none: its reloading needs more than the policy grants. */
export function contentPolicyPlugin(): Plugin {
  return {
    name: "content-policy",
    apply: "build",
    transformIndexHtml: { order: "post", handler: (html) => withPolicy(html, sitePolicy()) },
  };
}
