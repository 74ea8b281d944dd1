import type { Page } from "@playwright/test";
import { expect, test } from "./support/atlas.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

test.beforeEach(({ page }) => withoutGraphics(page));

test("leaving empties the page within the press itself, and puts the browser's empty page in its place", async ({
  atlas,
}) => {
  await noteLeaving(atlas.page);
  await atlas.open("#q=tehran", { language: "en" });
  await atlas.page.getByRole("button", { name: "Leave quickly" }).click();
  expect(await leaving(atlas.page)).toEqual({ during: "pointerdown", shown: 0 });
});

test("three presses of Shift leave, from inside a field too; writing capitals does not", async ({
  atlas,
}) => {
  const { page } = atlas;
  await noteLeaving(page);
  await atlas.open("", { language: "en" });
  const field = page.getByRole("searchbox").first();
  await field.focus();
  await page.keyboard.type("A", { delay: 5 });
  for (const letter of ["Shift+B", "Shift+C", "Shift+D"]) await page.keyboard.press(letter);
  await expect(field).toHaveValue("ABCD");
  for (let count = 0; count < 3; count++) await page.keyboard.press("Shift");
  expect(await leaving(page)).toEqual({ during: "keyup", shown: 0 });
});

test("on a phone leaving is in the menu, which says what it does not erase @phone", async ({ atlas }) => {
  await atlas.open("", { language: "en" });
  await atlas.page.getByRole("button", { name: "Settings" }).click();
  await expect(atlas.page.getByText("The browser's history is not erased")).toBeVisible();
  await atlas.page.getByRole("button", { name: "Leave quickly" }).tap();
  await expect(atlas.page).toHaveURL("about:blank");
});

/**
 * Lets pages note in the tab's name, which outlives them, within the task of which press they are left, and what they still show
 * then. From their next load on: it has to hear of a press before the page does.
 */
async function noteLeaving(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let during = "later";
    const begin = ({ type }: Event) => {
      during = type;
      setTimeout(() => {
        during = "later";
      });
    };
    for (const type of ["pointerdown", "pointerup", "click", "keydown", "keyup"])
      window.addEventListener(type, begin, true);
    const navigation: unknown = Reflect.get(window, "navigation");
    if (!(navigation instanceof EventTarget)) throw new Error("the browser does not tell of navigations");
    navigation.addEventListener("navigate", () => {
      window.name = JSON.stringify({ during, shown: document.documentElement.childElementCount });
    });
  });
}

/** How the page was left, once the browser's empty page stands in its place. */
async function leaving(page: Page): Promise<unknown> {
  await expect(page).toHaveURL("about:blank");
  return page.evaluate(() => JSON.parse(window.name));
}
