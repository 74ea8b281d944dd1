import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { type ServedSite, serve } from "../../tools/serve.ts";
import { type Watch, watch } from "./watch.ts";

/** The languages of the atlas, as in its links: `for (const language of LANGUAGES) test(`... [${language}]`, ...)`. */
export const LANGUAGES = ["en", "fa"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The atlas in a page. A test that uses it fails on any problem that the page had, even if all its expectations hold. */
export interface Atlas {
  readonly page: Page;
  /** Address of the atlas, ending with a slash. */
  readonly url: string;
  /**
   * Opens the atlas afresh at a link's part from "#" on ("" = as a new reader sees it) and waits until it is whole and at rest.
   * A language is added to the link as `lang`.
   */
  open(hash?: string, options?: { readonly language?: Language }): Promise<void>;
  /** Waits until the map is at rest: drawn, with no movement or loading under way. */
  rest(): Promise<void>;
  /** From now on, console errors and the like that match are part of the test. */
  expectProblem: Watch["expectProblem"];
}

/** Folder of the built atlas that is tested. */
export const DIRECTORY = process.env.ATLAS_DIST ?? join(import.meta.dirname, "..", "..", "dist");

export { expect };

/**
 * Playwright's test with the built atlas: `site` serves it on a free port, one server a worker; `atlas` is a page of it.
 *
 * The page tells its state by `data-map` on the root element: "loading" while the map loads, moves or draws, "idle" when it has
 * come to rest, "none" when the view has no WebGL map.
 */
export const test = base.extend<{ atlas: Atlas }, { site: ServedSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
    async ({}, use) => {
      const site = await serve({ directory: DIRECTORY, port: 0 });
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  atlas: async ({ context, page, site }, use) => {
    const { problems, expectProblem } = watch(context, new URL(site.url).origin);
    await use({ ...atlasIn(page, site.url), expectProblem });
    expect(problems, "problems of the page").toEqual([]);
  },
});

/** An address of the atlas: a link's part from "#" on, kept as it is written, and a language if one is asked for. */
export function addressOf(url: string, hash: string, language?: Language): string {
  const link = hash && !hash.startsWith("#") ? `#${hash}` : hash;
  if (!language) return url + link;
  return `${url}${link || "#"}${link.length > 1 ? "&" : ""}lang=${language}`;
}

function atlasIn(page: Page, url: string): Omit<Atlas, "expectProblem"> {
  const rest = () =>
    expect(page.locator("html")).toHaveAttribute("data-map", /^(idle|drawn|none)$/, { timeout: 45_000 });
  // The parts that come after the map: without graphics the map rests before they are there.
  const parts = () =>
    expect(page.locator(".waiting, .wide-timeline:empty, .phone-timeline:empty")).toHaveCount(0, {
      timeout: 45_000,
    });
  const open: Atlas["open"] = async (hash = "", { language } = {}) => {
    // Another hash alone would not load the page anew.
    if (page.url().startsWith(url)) await page.goto("about:blank");
    await page.goto(addressOf(url, hash, language));
    await rest();
    await parts();
  };
  return { page, url, open, rest };
}
