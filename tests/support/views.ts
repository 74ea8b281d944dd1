import type { Page } from "@playwright/test";
import { expect } from "./atlas.ts";

/** A view of the atlas: the part of the link that opens it, and what is there once it is open. */
export interface View {
  readonly name: string;
  readonly link: string;
  readonly shows: string;
}

/** Every view of the atlas, and the states of them that show other things. */
export const VIEWS = [
  { name: "overview", link: "", shows: ".overview-count" },
  { name: "province", link: "in=IR-23", shows: ".province-days, [data-panel-heading]" },
  { name: "place", link: "place=57.083,30.284", shows: "[data-panel-heading]" },
  { name: "incident", link: "incident=kahrizak-morgue-2026-01-10", shows: "li.claim" },
  {
    name: "filtered",
    link: "kind=state&category=killing,protest&q=tehran&known=2026-01-20",
    shows: ".known-banner",
  },
  { name: "nothing found", link: "q=qqqq", shows: ".details-caution" },
  { name: "table", link: "view=table", shows: "tbody th a" },
  { name: "tolls", link: "view=tolls", shows: "[data-toll]" },
  { name: "tolls as known", link: "view=tolls&known=2026-01-20", shows: ".known-banner" },
  { name: "method", link: "view=method", shows: ".method" },
] as const satisfies readonly View[];

/** A link of which three parts cannot be understood: it opens the overview with notices. */
export const NOT_UNDERSTOOD = "from=yesterday&origin=nobody-knows&view=globe";

/**
 * Goes to another view as a reader does by a link within the page: nothing is loaded anew, which saves seconds a view.
 * `settings` (language, theme) are kept only if they are said again.
 */
export async function goTo(page: Page, { link, shows }: View, settings: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, [link, settings].filter(Boolean).join("&"));
  await expect(page.locator(shows).first()).toBeAttached();
}
