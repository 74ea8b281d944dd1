import type { Plugin } from "vite";
import { policyText, sitePolicy } from "./content-policy.ts";

/** Headers that a host sends with the paths that match. A path that ends in `*` stands for all below it. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Features of the browser that the atlas has no use for, so that nothing in its page can ask for them. */
const UNUSED = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

/**
 * Headers of every answer. The page's own policy stands in the page; a header adds what only a header can say. None of them says
 * `frame-ancestors`: other sites may frame the atlas, which then shows its clean view only (`src/app/clean/is-framed.ts`).
 */
export const EVERYWHERE: HeaderRule["headers"] = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": UNUSED.map((feature) => `${feature}=()`).join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** What a host that reads `_headers` sends, beyond the files: for the page, for what is named by its content, and for all. */
export function headerRules(): HeaderRule[] {
  const page = { "Content-Security-Policy": policyText(sitePolicy()), "Cache-Control": "no-cache" };
  return [
    { path: "/*", headers: EVERYWHERE },
    { path: "/", headers: page },
    { path: "/index.html", headers: page },
    { path: "/service-worker.js", headers: { "Cache-Control": "no-cache" } },
    // The map's worker takes its policy from its own answer: it may reach this site only, and load no script.
    {
      path: "/assets/*",
      headers: {
        "Content-Security-Policy": "default-src 'none'; connect-src 'self'",
        "Cache-Control": "public, max-age=31536000, immutable",
      },
    },
  ];
}

/** What is sent with a path, "/" being the page: policies add up, of any other header the last rule's holds. */
export function headersOf(path: string): ReadonlyMap<string, readonly string[]> {
  const sent = new Map<string, readonly string[]>();
  for (const { headers } of headerRules().filter((rule) => matches(rule, path))) {
    for (const [name, value] of Object.entries(headers)) {
      const others = name === "Content-Security-Policy" ? (sent.get(name) ?? []) : [];
      sent.set(name, [...others, value]);
    }
  }
  return sent;
}

function matches(rule: HeaderRule, path: string): boolean {
  return rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
}

/** The rules as Netlify, Cloudflare Pages and others read them from a file `_headers`. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join("")}`;
    })
    .join("\n");
}

/** Writes `_headers` beside the built page. */
export function hostHeadersPlugin(): Plugin {
  return {
    name: "host-headers",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile(headerRules()) });
    },
  };
}
