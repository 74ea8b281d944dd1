import type { Page } from "@playwright/test";
import { expect, LANGUAGES, test } from "./support/atlas.ts";
import { brokenRules } from "./support/axe.ts";
import { goTo, NOT_UNDERSTOOD, VIEWS } from "./support/views.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

interface Opened {
  readonly name: string;
  readonly on: readonly string[];
  readonly opener: string;
  readonly close: (page: Page) => Promise<void>;
  /** Rules not asked of it. */
  readonly without: readonly string[];
}

/** What stands where nothing is filtered. */
const FILTER_NONE = { en: "All sources, all dates", fa: "همهٔ منابع، همهٔ تاریخ‌ها" } as const;

const pressEscape = (page: Page) => page.keyboard.press("Escape");

/** What opens over or within the overview, by hand. */
const OPENED: readonly Opened[] = [
  {
    name: "settings",
    on: ["desktop", "phone"],
    opener: "button:has-text('⋯')",
    close: pressEscape,
    // What lies over the page hides the page, its landmarks and headings with it, from assistive technology.
    without: ["region", "landmark-one-main", "page-has-heading-one"],
  },
  { name: "sheet raised", on: ["phone"], opener: ".sheet-handle", close: pressEscape, without: [] },
  {
    name: "filters",
    on: ["phone"],
    opener: ".phone-sheet-count button",
    close: (page) => page.locator(".phone-sheet-count button").click(),
    without: [],
  },
];

test.use({ actionTimeout: 10_000 });
// What MapLibre adds to the page is a canvas that is hidden from assistive technology; one view is asked with it below.
test.beforeEach(({ page }, { title }) => (title.includes("MapLibre") ? undefined : withoutGraphics(page)));

for (const language of LANGUAGES) {
  test(`no view breaks a rule of accessibility that a machine can check, in light and dark [${language}] @both`, async ({
    atlas: { page, open },
  }, { project }) => {
    test.setTimeout(240_000);
    const broken: (readonly [string, readonly string[]])[] = [];
    await open(NOT_UNDERSTOOD, { language });
    await expect(page.locator(".notice").first()).toBeVisible();
    broken.push(["notices", await brokenRules(page)]);
    await dismissNotices(page);
    for (const theme of ["light", "dark"]) {
      const settings = `lang=${language}&theme=${theme}`;
      for (const view of VIEWS) {
        await goTo(page, view, settings);
        broken.push([`${view.name}, ${theme}`, await brokenRules(page)]);
      }
      await goTo(page, VIEWS[0], settings);
      for (const { name, opener, close, without } of OPENED.filter(({ on }) => on.includes(project.name))) {
        await page.locator(opener).click();
        broken.push([`${name}, ${theme}`, await brokenRules(page, { without })]);
        await close(page);
      }
    }
    expect(broken.filter(([, rules]) => rules.length > 0)).toEqual([]);
  });
}

for (const language of LANGUAGES) {
  test(`what opens over the page breaks no rule, nor does a page as wide as a tablet [${language}]`, async ({
    atlas: { page, open },
  }) => {
    test.setTimeout(120_000);
    const over = { without: ["region", "landmark-one-main", "page-has-heading-one"] };
    const broken: (readonly [string, readonly string[]])[] = [];
    await open("view=tolls", { language });
    await page.locator(".tolls .term").first().click();
    await expect(page.locator(".popover")).toBeVisible();
    broken.push(["glossary", await brokenRules(page, over)]);
    await page.keyboard.press("Escape");
    await expect(page.locator(".popover")).toBeHidden();
    await page.keyboard.press("?");
    await expect(page.locator(".shortcuts")).toBeVisible();
    broken.push(["shortcuts", await brokenRules(page, over)]);
    await page.keyboard.press("Escape");
    await expect(page.locator(".shortcuts")).toBeHidden();
    await page.setViewportSize({ width: 820, height: 1180 });
    for (const view of VIEWS.filter(({ name }) => ["overview", "incident", "table"].includes(name))) {
      await goTo(page, view, `lang=${language}`);
      broken.push([`${view.name} on a tablet`, await brokenRules(page)]);
      await expect(page.getByText(FILTER_NONE[language])).toHaveCount(1);
    }
    await page.keyboard.press("f");
    await expect(page.locator(".filters")).toBeFocused();
    broken.push(["filters on a tablet", await brokenRules(page)]);
    const wider = await page.locator(".header").evaluate((header) => header.scrollWidth - header.clientWidth);
    expect(wider, "what of the header is cut off").toBeLessThanOrEqual(0);
    expect(broken.filter(([, rules]) => rules.length > 0)).toEqual([]);
  });
}

test("the map of MapLibre breaks no rule", async ({ atlas: { page, open } }) => {
  await open("in=IR-05", { language: "en" });
  expect(await brokenRules(page)).toEqual([]);
});

async function dismissNotices(page: Page): Promise<void> {
  const notices = page.locator(".notice");
  for (let left = await notices.count(); left > 0; left -= 1) {
    await notices.first().getByRole("button").click();
    await expect(notices).toHaveCount(left - 1);
  }
}
