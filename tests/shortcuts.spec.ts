import type { Page } from "@playwright/test";
import { expect, LANGUAGES, test } from "./support/atlas.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => withoutGraphics(page));

const dialog = (page: Page) => page.getByRole("dialog");
const view = (page: Page, name: string) => expect(page).toHaveURL(new RegExp(`view=${name}`));

/** What each key does, as a reader sees it, from a view with a filter and a camera of its own. */
const EFFECTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "?": async (page) => {
    await expect(page.locator(".shortcuts")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
  },
  "/": (page) => expect(page.getByRole("searchbox").first()).toBeFocused(),
  F: (page) => expect(page.locator(".filters")).toBeFocused(),
  C: (page) => expect(page).not.toHaveURL(/q=/),
  L: (page) => expect(page.locator("#list")).toBeFocused(),
  "1": async (page) => {
    await expect(page).not.toHaveURL(/view=/);
    await expect(page.locator(".map-panel")).toBeVisible();
  },
  "2": (page) => view(page, "table"),
  "3": (page) => view(page, "tolls"),
  "4": (page) => view(page, "method"),
  H: (page) => expect(page).not.toHaveURL(/at=/),
  P: async (page) => {
    await expect(page.locator(".modal")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
  },
  G: async (page) => {
    await expect(page.locator("html")).toHaveAttribute("lang", "fa");
    await page.keyboard.press("g");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  },
};

test("every key that the list names does what it says", async ({ atlas: { page, open } }) => {
  test.setTimeout(90_000);
  const start = "#lang=en&q=tehran&at=54,33,6";
  await open(start);
  await page.keyboard.press("?");
  await expect(page.locator(".shortcuts")).toBeVisible();
  const listed = await page.locator(".shortcuts section").first().locator("kbd").allTextContents();
  await page.keyboard.press("Escape");
  expect(listed.toSorted()).toEqual(Object.keys(EFFECTS).toSorted());
  for (const key of listed) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, start);
    await expect(page).toHaveURL(/q=tehran&at=54,33,6/);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await page.keyboard.press(key.toLowerCase());
    await EFFECTS[key]?.(page);
  }
});

for (const language of LANGUAGES) {
  test(`single keys are turned off in the list and stay off with the link, and the menu still leads there [${language}]`, async ({
    atlas: { page, open },
  }) => {
    await open("", { language });
    await page.keyboard.press("?");
    await dialog(page).getByRole("checkbox").focus();
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/shortcuts=off/);
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press("2");
    await page.keyboard.press("?");
    await page.getByRole("button", { name: language === "fa" ? "تنظیمات" : "Settings" }).press("Enter");
    // Had a key been obeyed, the table or the list would have come before the menu.
    await expect(page).not.toHaveURL(/view=/);
    await page
      .getByRole("button", { name: language === "fa" ? "میان‌برهای صفحه‌کلید" : "Keyboard shortcuts" })
      .press("Enter");
    await dialog(page).getByRole("checkbox").focus();
    await page.keyboard.press("Space");
    await expect(page).not.toHaveURL(/shortcuts=/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("2");
    await view(page, "table");
  });
}

test("letters written in a field, in a list of options or with Ctrl are no shortcuts", async ({
  atlas: { page, open },
}) => {
  await open("", { language: "en" });
  const field = page.getByRole("searchbox").first();
  await field.focus();
  await page.keyboard.type("fc2?/");
  await expect(field).toHaveValue("fc2?/");
  await expect(page).toHaveURL(/q=fc2/);
  await page.locator("body").click({ position: { x: 700, y: 20 } });
  await page.keyboard.press("Control+g");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a Persian keyboard has the same shortcuts at the same places", async ({ atlas: { page, open } }) => {
  await open("", { language: "fa" });
  const press = (key: string, code: string) =>
    page.evaluate(
      (init) => document.body.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true })),
      { key, code },
    );
  await press("۲", "Digit2");
  await view(page, "table");
  await press("ب", "KeyF");
  await expect(page.locator(".filters")).toBeFocused();
  await press("؟", "Slash");
  await expect(page.getByRole("heading", { name: "میان‌برهای صفحه‌کلید" })).toBeVisible();
});

test("between phone and desktop a key unfolds the filters and gives them the focus, from any view", async ({
  atlas: { page, open },
}) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await open("view=tolls", { language: "en" });
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox").first()).toBeFocused();
  await expect(page).not.toHaveURL(/view=/);
});
