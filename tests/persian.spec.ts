import type { Page } from "@playwright/test";
import { expect, test } from "./support/atlas.ts";
import { goTo, VIEWS } from "./support/views.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

/** Names that are the same in every language: of data, licences, keys, what is typed, and the version of the data. */
const NAMES =
  /Natural Earth|GeoNames|OpenStreetMap|MapLibre|MIT|BSD-3-Clause|CC BY(-SA)? 4\.0|OFL( 1\.1)?|Inter|Vazirmatn|WebGL 2|Enter|Escape|Shift|tehran|qqqq|English|EN|\b[0-9a-f]{7}\b/g;

/** Where titles, publishers and identifiers stand as their owners write them. */
const QUOTED = '[lang="en"], .document, .outside-link, code, .document-facts, .origin-tree, .method-licences';

/** The texts in sight, other than quoted ones; each once. */
function shownTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate((quoted) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const isOwn = parentElement?.checkVisibility() && !parentElement.closest(quoted);
      if (isOwn && textContent) found.add(textContent);
    }
    return [...found];
  }, QUOTED);
}

/** The texts that are said of elements and not shown, or shown only on asking; each once. */
function saidTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate((quoted) => {
    const attributes = ["aria-label", "title", "placeholder", "alt", "aria-valuetext"];
    const texts = attributes.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]:not(:is(${quoted}) *, ${quoted})`)].map(
        (element) => element.getAttribute(name) ?? "",
      ),
    );
    return [...new Set(texts)];
  }, QUOTED);
}

/** What a page says in Latin letters or digits, other than the names that are meant. */
async function latinIn(page: Page): Promise<readonly string[]> {
  const texts = [...(await shownTexts(page)), ...(await saidTexts(page))];
  return texts.filter((text) => /[A-Za-z]{2,}|[0-9]/.test(text.replace(NAMES, "")));
}

test("in Persian no view says a word or a number in Latin letters, but names", async ({
  atlas: { page, open },
}) => {
  await open("", { language: "fa" });
  const latin: Record<string, readonly string[]> = {};
  for (const view of VIEWS) {
    await goTo(page, view, "lang=fa");
    const found = await latinIn(page);
    if (found.length > 0) latin[view.name] = found;
  }
  expect(latin).toEqual({});
});

test("in Persian the controls' own words are Persian too, and follow the language", async ({
  atlas: { page, open },
}) => {
  await withoutGraphics(page);
  await open("", { language: "fa" });
  await page.getByRole("button", { name: "تنظیمات" }).click();
  await expect(page.getByRole("dialog").getByRole("button", { name: "Dismiss" })).toHaveCount(0);
  const dismissing = page.locator("button[tabindex='-1'][aria-label]");
  await expect(dismissing.first()).toHaveAttribute("aria-label", "بستن");
  await page.keyboard.press("Escape");
  await page.getByRole("banner").getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Settings" }).click();
  await expect(dismissing.first()).toHaveAttribute("aria-label", "Close");
});
