import { expect, LANGUAGES, test } from "./support/atlas.ts";
import { goTo, VIEWS } from "./support/views.ts";

/** A narrow phone, and a page of 1440 by 900 px that is enlarged four times. */
const SIZES = [
  { name: "320 px wide", viewport: { width: 320, height: 640 } },
  { name: "enlarged four times", viewport: { width: 360, height: 225 } },
] as const;

test.use({ actionTimeout: 10_000 });

for (const { name, viewport } of SIZES) {
  test.describe(name, () => {
    test.use({ viewport });
    for (const language of LANGUAGES) {
      test(`${name}, the page scrolls in one direction only, and the list can be brought up [${language}]`, async ({
        atlas: { page, open },
      }) => {
        await open("", { language });
        for (const view of VIEWS) {
          await goTo(page, view, `lang=${language}`);
          const wider = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          });
          expect(wider, view.name).toBeLessThanOrEqual(0);
        }
        await goTo(page, VIEWS[0], `lang=${language}`);
        const sheet = page.locator(".sheet");
        for (const height of ["half", "full"]) {
          if ((await sheet.getAttribute("data-height")) === "full") break;
          await page.locator(".sheet-handle").click();
          await expect(sheet).toHaveAttribute("data-height", height);
        }
        await page.locator("[data-incident]").first().click();
        await expect(page.locator("li.claim").first()).toBeAttached();
      });
    }
  });
}
