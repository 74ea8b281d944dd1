import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { languages } from "../../src/domain/language.ts";
import { Locale } from "../../src/i18n/locale.ts";
import { plainPageName } from "../../src/i18n/plain-page-name.ts";
import type { PlainRecord } from "../../src/plain/plain-record.ts";
import { noScriptHtml, plainPageHtml } from "../../src/plain/render.tsx";
import { readRecord } from "../data/read-record.ts";
import { type ContentPolicy, textSource, withPolicy } from "./content-policy.ts";

/** A page to be written beside the atlas's own. */
export interface PlainFile {
  readonly name: string;
  readonly html: string;
}

/** The languages of the pages, each with the calendar that it is written in. */
function plainLocales(): Locale[] {
  return languages.map((language) => new Locale(language));
}

/** The record of a data folder in every language; a prefix tells the languages apart where they share a page. */
function plainRecords(directory: string, prefixOf: (locale: Locale) => string): PlainRecord[] {
  const { dataset, edition } = readRecord(directory);
  return plainLocales().map((locale) => ({
    dataset,
    version: edition.version,
    locale,
    anchor: (id) => `${prefixOf(locale)}${id}`,
  }));
}

/** What the pages look like. It stands in the page, so that a page saved or passed on by itself is whole. */
export function plainStyle(root: string): string {
  return readFileSync(join(root, "src", "plain", "plain.css"), "utf8");
}

/** What a plain page may do: wear the style that it holds and show its icon. No script runs in it, and nothing is asked for. */
export function plainPolicy(style: string): ContentPolicy {
  return {
    "default-src": ["'none'"],
    "script-src": ["'none'"],
    "style-src": [textSource(style)],
    "img-src": ["data:"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
}

/** The record as a page in each language, from the project's folder. */
export function plainPages(root: string): PlainFile[] {
  const records = plainRecords(join(root, "data"), () => "");
  const style = plainStyle(root);
  const icon = `data:image/svg+xml;base64,${readFileSync(join(root, "public", "icon.svg")).toString("base64")}`;
  const locales = records.map(({ locale }) => locale);
  return records.map((record) => ({
    name: plainPageName(record.locale.language),
    html: withPolicy(plainPageHtml({ record, locales, style, icon }), plainPolicy(style)),
  }));
}

/**
 * Lets the atlas be read without a script. A site gets a page of the record in each language, and in its own page counts that lead
 * there; one file, beside which no page lies, gets the record in brief where scripts are off, as in the viewers of many messengers.
 */
export function plainPagesPlugin(edition: "site" | "file"): Plugin {
  let root = "";
  const noScript = () =>
    edition === "site"
      ? noScriptHtml(
          plainRecords(join(root, "data"), () => ""),
          "counts",
        )
      : noScriptHtml(
          plainRecords(join(root, "data"), ({ language }) => `${language}:`),
          "brief",
        );
  return {
    name: "plain-pages",
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        // By name first: every request of the page comes by here, and pages take long to write.
        const language = languages.find((one) => request.url === `/${plainPageName(one)}`);
        if (language === undefined) return next();
        const page = plainPages(root).find(({ name }) => name === plainPageName(language));
        response.setHeader("Content-Type", "text/html; charset=utf-8").end(page?.html);
      });
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) => ({
        html: edition === "site" ? html : withoutPlainLinks(html),
        tags: [{ tag: "noscript", children: noScript(), injectTo: "body" }],
      }),
    },
    generateBundle() {
      if (edition === "file") return;
      for (const { name, html } of plainPages(root)) {
        this.emitFile({ type: "asset", fileName: name, source: html });
      }
    },
  };
}

/** The page without its links to pages beside it. */
function withoutPlainLinks(html: string): string {
  return html.replace(/\s*<a href="\.\/record\.[^>]*>[^<]*<\/a>/g, "");
}
