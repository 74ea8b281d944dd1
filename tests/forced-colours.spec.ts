import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/atlas.ts";
import { goTo, VIEWS } from "./support/views.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

/* A reader's own colours take every background away; what was said by one has to be said otherwise. */
test.use({ actionTimeout: 10_000 });
test.beforeEach(async ({ page }) => {
  await withoutGraphics(page);
  await page.emulateMedia({ forcedColors: "active" });
});

const look = (one: Locator) =>
  one.evaluate((element) => {
    const { backgroundColor, color, borderColor, outlineStyle, outlineColor } = getComputedStyle(element);
    return { backgroundColor, color, borderColor, outlineStyle, outlineColor };
  });

async function expectApart(page: Page, chosen: string, other: string): Promise<void> {
  const [a, b] = [await look(page.locator(chosen).first()), await look(page.locator(other).first())];
  expect(a, `${chosen} and ${other}`).not.toEqual(b);
}

test("what is chosen is told apart from what is not", async ({ atlas: { page, open } }) => {
  await open("lang=en");
  await expectApart(page, ".header-views [aria-current]", ".header-views button:not([aria-current])");
  await expectApart(page, ".segmented-button[data-selected]", ".segmented-button:not([data-selected])");
  await expectApart(page, ".timeline-head [aria-pressed=true]", ".timeline-head [aria-pressed=false]");
  await goTo(page, { name: "tolls", link: "view=tolls", shows: "[data-toll]" }, "lang=en");
  await expectApart(page, ".measure-button[data-selected]", ".measure-button:not([data-selected])");
});

test("the legend keeps the shades that the map has, and bars are seen", async ({ atlas: { page, open } }) => {
  await open("lang=en");
  const shades = await Promise.all(
    [1, 2, 3, 4, 5].map(async (step) => (await look(page.locator(`.legend-swatch-${step}`))).backgroundColor),
  );
  const drawn = await Promise.all(
    [1, 2, 3, 4, 5].map((step) =>
      page
        .locator(`.drawn-map .fill-ramp-${step}`)
        .first()
        .evaluate((shape) => getComputedStyle(shape).fill),
    ),
  );
  expect(shades).toEqual(drawn);
  expect(new Set(shades).size).toBe(5);
  await expectApart(page, ".counted-bar > span", "body");
});

test("whatever has the focus shows it, in every view", async ({ atlas: { page, open } }) => {
  await open("lang=en");
  for (const view of VIEWS) {
    await goTo(page, view, "lang=en");
    await page.keyboard.press("Tab");
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press("Tab");
      const fault = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const around = [
          element,
          ...element.querySelectorAll("*"),
          element.parentElement,
          element.parentElement?.parentElement,
        ].filter((one) => one instanceof Element);
        const isOutlined = (one: Element) =>
          [undefined, "::after", "::before"].some(
            (pseudo) => getComputedStyle(one, pseudo).outlineStyle !== "none",
          );
        // A mark of the chart has a ring that is drawn.
        const isRinged = (one: Element) =>
          one.classList.contains("chart-ring") && getComputedStyle(one).stroke !== "none";
        const isMarked = around.some((one) => isOutlined(one) || isRinged(one));
        return isMarked ? null : `${element.tagName} ${element.getAttribute("class")}`;
      });
      expect(fault, view.name).toBeNull();
    }
  }
});
