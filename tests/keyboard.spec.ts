import type { Page } from "@playwright/test";
import { expect, LANGUAGES, type Language, test } from "./support/atlas.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => withoutGraphics(page));

/** Words by which a reader finds what is pressed here. */
const WORDS = {
  en: { skip: "Skip to the list", other: "فارسی", first: "First day shown" },
  fa: { skip: "پرش به فهرست", other: "English", first: "نخستین روز نمایش" },
} as const satisfies Record<Language, object>;

/** Goes from stop to stop until what has the focus fits a selector; fails after 80 stops, and where the focus cannot be seen. */
async function tabTo(page: Page, selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const most = 80;
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
  }
  throw new Error(`${selector} was not reached by ${most} presses of ${key}`);
}

/** Something in sight has the focus, and says so by an outline, a ring or a border: on itself, or on what is drawn for it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const name = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`;
    const isOutside = box.right <= 0 || box.left >= innerWidth || box.bottom <= 0 || box.top >= innerHeight;
    if (isOutside) return `${name} has the focus out of sight`;
    const isMarked = (one: Element, pseudo?: string) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one, pseudo);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    };
    const drawnFor = [
      element,
      ...element.querySelectorAll("*"),
      element.closest("label"),
      element.parentElement,
      element.parentElement?.parentElement,
    ].filter((one) => one instanceof Element);
    return drawnFor.some((one) => isMarked(one) || isMarked(one, "::after") || isMarked(one, "::before"))
      ? null
      : `${name} has the focus and does not show it`;
  });
  expect(fault).toBeNull();
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`without a pointer: past the map to the list, into an incident, and back to where it was opened [${language}]`, async ({
    atlas: { page, open },
  }) => {
    await open("", { language });
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: words.skip })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#list")).toBeFocused();
    await tabTo(page, "[data-incident]");
    await page.keyboard.press("ArrowDown");
    const row = page.locator("[data-incident]:focus");
    const id = (await row.getAttribute("data-incident")) ?? "";
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`incident=${id}(&|$)`));
    await expect(page.locator("[data-panel-heading]")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/incident=/);
    await expect(page.locator(`[data-incident="${id}"]`)).toBeFocused();
  });

  test(`without a pointer: words are searched for, a source is ticked, and what that did is said [${language}]`, async ({
    atlas: { page, open },
  }) => {
    await open("", { language });
    await tabTo(page, "input[type=search]");
    await page.keyboard.type(language === "fa" ? "تهران" : "tehran");
    await expect(page).toHaveURL(/q=/);
    await tabTo(page, "input[type=checkbox]");
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/(kind|origin|category)=/);
    await expect(page.getByRole("status").filter({ hasText: /\S/ }).first()).toContainText(
      language === "fa" ? "رویداد" : "incidents",
    );
  });

  test(`without a pointer: the first day is moved along the script by an arrow key [${language}]`, async ({
    atlas: { page, open },
  }) => {
    await open("from=2026-01-08&to=2026-01-12", { language });
    const first = page.getByRole("slider", { name: words.first });
    // The timeline stands last.
    await tabTo(page, "[data-edge=start] input", "Shift+Tab");
    await expect(first).toBeFocused();
    await page.keyboard.press(language === "fa" ? "ArrowLeft" : "ArrowRight");
    await expect(page).toHaveURL(/from=2026-01-09&to=2026-01-12/);
  });

  test(`without a pointer: the table is opened and sorted, and the language changed [${language}]`, async ({
    atlas: { page, open },
  }) => {
    await open("", { language });
    await tabTo(page, ".header-views li:nth-child(2) button");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("table")).toBeVisible();
    await expectVisibleFocus(page);
    await page.getByRole("columnheader").nth(1).getByRole("button").focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("columnheader").nth(1)).toHaveAttribute("aria-sort", "ascending");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("columnheader").nth(1)).toHaveAttribute("aria-sort", "descending");
    await page.getByRole("button", { name: words.other }).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", language === "fa" ? "en" : "fa");
    await expect(page.getByRole("columnheader").nth(1)).toHaveAttribute("aria-sort", "descending");
  });
}
