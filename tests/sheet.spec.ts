import type { Page } from "@playwright/test";
import { expect, LANGUAGES, test } from "./support/atlas.ts";

test.use({ actionTimeout: 10_000 });

const handle = (page: Page) => page.locator(".sheet-handle");
const body = (page: Page) => page.locator(".sheet-body");

async function expectHeight(page: Page, height: "peek" | "half" | "full"): Promise<void> {
  await expect(page.locator(".sheet")).toHaveAttribute("data-height", height);
}

/** Drags the sheet by its handle; down is positive, in px. */
async function drag(page: Page, by: number): Promise<void> {
  const box = await handle(page).boundingBox();
  if (!box) throw new Error("the sheet has no handle");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + by / 2, { steps: 4 });
  await page.mouse.move(x, y + by, { steps: 4 });
  await page.mouse.up();
}

for (const language of LANGUAGES) {
  test(`the sheet rises and falls by taps on its handle, which says what the next does [${language}] @phone`, async ({
    atlas: { page, open },
  }) => {
    await open("", { language });
    await expectHeight(page, "peek");
    const names = new Set<string | null>();
    for (const height of ["half", "full", "peek"] as const) {
      names.add(await handle(page).getAttribute("aria-label"));
      await handle(page).tap();
      await expectHeight(page, height);
    }
    expect(names.size).toBe(3);
  });
}

test("the sheet follows a drag to the next height, and a long one all the way @phone", async ({
  atlas: { page, open },
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open();
  await drag(page, -120);
  await expectHeight(page, "half");
  await drag(page, -350);
  await expectHeight(page, "full");
  await drag(page, 120);
  await expectHeight(page, "half");
  await drag(page, 320);
  await expectHeight(page, "peek");
  await drag(page, -10);
  await expectHeight(page, "peek");
});

test("the sheet is moved by arrow keys; lowered, nothing in it takes the focus @phone", async ({
  atlas: { page, open },
}) => {
  await open();
  await expect(body(page)).toHaveAttribute("inert", "");
  await handle(page).focus();
  await page.keyboard.press("ArrowUp");
  await expectHeight(page, "half");
  await expect(body(page)).not.toHaveAttribute("inert", "");
  await page.keyboard.press("ArrowUp");
  await expectHeight(page, "full");
  await expect(handle(page)).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expectHeight(page, "peek");
  await expect(handle(page)).toHaveAttribute("aria-expanded", "false");
  await expect(handle(page)).toBeFocused();
});

test("what is picked raises the sheet; the filters take the whole of it and give it back @phone", async ({
  atlas: { page, open },
}) => {
  await open();
  await page.locator(".phone-sheet-count button").tap();
  await expectHeight(page, "full");
  await expect(page.getByRole("searchbox").first()).toBeVisible();
  await page.locator(".phone-sheet-count button").tap();
  await expectHeight(page, "half");
  await handle(page).tap();
  await handle(page).tap();
  await expectHeight(page, "peek");
  await page.evaluate(() => {
    location.hash = "in=IR-23";
  });
  await expectHeight(page, "half");
});
