import type { Page } from "@playwright/test";
import { expect, test } from "./support/atlas.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

test.beforeEach(({ page }) => withoutGraphics(page));

test("leaving puts the browser's empty page in the place of the atlas in under 100 ms", async ({ atlas }) => {
  await atlas.open("#q=tehran", { language: "en" });
  await noteTimes(atlas.page);
  await atlas.page.getByRole("button", { name: "Leave quickly" }).click();
  expect(await timeToEmptyPage(atlas.page)).toBeLessThan(100);
});

test("three presses of Shift leave, from inside a field too; writing capitals does not", async ({
  atlas,
}) => {
  await atlas.open("", { language: "en" });
  const { page } = atlas;
  const field = page.getByRole("searchbox").first();
  await field.focus();
  await page.keyboard.type("A", { delay: 5 });
  for (const letter of ["Shift+B", "Shift+C", "Shift+D"]) await page.keyboard.press(letter);
  await expect(field).toHaveValue("ABCD");
  await noteTimes(page);
  for (let count = 0; count < 3; count++) await page.keyboard.press("Shift");
  expect(await timeToEmptyPage(page)).toBeLessThan(100);
});

test("on a phone leaving is in the menu, which says what it does not erase @phone", async ({ atlas }) => {
  await atlas.open("", { language: "en" });
  await atlas.page.getByRole("button", { name: "Settings" }).click();
  await expect(atlas.page.getByText("The browser's history is not erased")).toBeVisible();
  await atlas.page.getByRole("button", { name: "Leave quickly" }).tap();
  await expect(atlas.page).toHaveURL("about:blank");
});

/** Notes the time of every press and key in the tab's name, which outlives the page. */
async function noteTimes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const note = ({ timeStamp }: Event) => {
      window.name = String(performance.timeOrigin + timeStamp);
    };
    document.addEventListener("pointerdown", note, true);
    document.addEventListener("keydown", note, true);
  });
}

/** Milliseconds from the last press or key to the browser's empty page. */
async function timeToEmptyPage(page: Page): Promise<number> {
  await expect(page).toHaveURL("about:blank");
  return page.evaluate(() => performance.timeOrigin - Number(window.name));
}
