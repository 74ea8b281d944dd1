import type { Page } from "@playwright/test";
import { expect, LANGUAGES, test } from "./support/atlas.ts";
import { brokenRules } from "./support/axe.ts";
import { goTo, NOT_UNDERSTOOD, VIEWS } from "./support/views.ts";

/** What opens over or within a view, by hand. */
const OPENED: readonly {
  readonly name: string;
  readonly on: "desktop" | "phone" | "both";
  readonly opener: string;
}[] = [
  { name: "settings", on: "both", opener: "button:has-text('⋯')" },
  { name: "sheet raised", on: "phone", opener: ".sheet-handle" },
  { name: "filters", on: "phone", opener: ".phone-sheet-count button" },
];

test.use({ actionTimeout: 10_000 });

for (const language of LANGUAGES) {
  test(`no view breaks a rule of accessibility that a machine can check, in light and dark [${language}] @both`, async ({
    atlas: { page, open },
  }, { project }) => {
    test.setTimeout(120_000);
    const broken: Record<string, readonly string[]> = {};
    const check = async (name: string, without: readonly string[] = []) => {
      const rules = await brokenRules(page, { without });
      if (rules.length > 0) broken[name] = rules;
    };
    await open(NOT_UNDERSTOOD, { language });
    await expect(page.locator(".notice").first()).toBeVisible();
    await check("notices");
    await dismissNotices(page);
    for (const theme of ["light", "dark"]) {
      const settings = `lang=${language}&theme=${theme}`;
      for (const view of VIEWS) {
        await goTo(page, view, settings);
        await check(`${view.name}, ${theme}`);
      }
      for (const { name, on, opener } of OPENED) {
        if (on !== "both" && on !== project.name) continue;
        await goTo(page, VIEWS[0], settings);
        await page.locator(opener).click();
        // What lies over the page hides the page, its landmarks with it, from assistive technology.
        await check(`${name}, ${theme}`, name === "settings" ? ["region"] : []);
        await page.keyboard.press("Escape");
      }
    }
    expect(broken).toEqual({});
  });
}

async function dismissNotices(page: Page): Promise<void> {
  const notices = page.locator(".notice");
  for (let left = await notices.count(); left > 0; left -= 1) {
    await notices.first().getByRole("button").click();
    await expect(notices).toHaveCount(left - 1);
  }
}
