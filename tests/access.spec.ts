import type { Page } from "@playwright/test";
import { expect, LANGUAGES, test } from "./support/atlas.ts";
import { brokenRules } from "./support/axe.ts";
import { goTo, NOT_UNDERSTOOD, VIEWS } from "./support/views.ts";

interface Opened {
  readonly name: string;
  readonly on: readonly string[];
  readonly opener: string;
  readonly close: (page: Page) => Promise<void>;
  /** Rules not asked of it. */
  readonly without: readonly string[];
}

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

async function dismissNotices(page: Page): Promise<void> {
  const notices = page.locator(".notice");
  for (let left = await notices.count(); left > 0; left -= 1) {
    await notices.first().getByRole("button").click();
    await expect(notices).toHaveCount(left - 1);
  }
}
