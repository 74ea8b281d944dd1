import type { Page } from "@playwright/test";
import fc from "fast-check";
import { openFilter } from "../src/selection/filter.ts";
import { fragmentFromViewState } from "../src/state/url.ts";
import { defaultViewState } from "../src/state/view-state.ts";
import { randomFilter } from "./builders/random-filter.ts";
import { publishedRecord } from "./builders/record.ts";
import { expect, LANGUAGES, type Language, test } from "./support/atlas.ts";
import { brokenRules } from "./support/axe.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

test.beforeEach(({ page }) => withoutGraphics(page));

const WORDS = {
  en: {
    leave: "Leave the clean view",
    enter: "Clean view",
    settings: "Settings",
    kermanshah: "Kermanshah: 13",
  },
  fa: { leave: "بستن نمای ساده", enter: "نمای ساده", settings: "تنظیمات", kermanshah: "کرمانشاه: ۱۳" },
} as const satisfies Record<Language, object>;

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`the clean view carries title, filters, legend, sources, edition and credit, no control, and breaks no rule of accessibility [${language}] @both`, async ({
    atlas: { page, open },
  }) => {
    await open("view=clean&in=IR-05&from=2026-01-08&to=2026-01-09", { language });
    await expect(page.getByRole("heading", { level: 1 })).toContainText(words.kermanshah.split(":")[0] ?? "");
    const said = page.locator(".clean");
    for (const part of [
      language === "en" ? "8–9 Jan 2026" : "۱۸ تا ۱۹ دی ۱۴۰۴",
      language === "en" ? "Sources: " : "منابع: ",
      language === "en" ? "version" : "نسخهٔ",
      "Natural Earth",
      language === "en" ? "never added together" : "هرگز با هم جمع نمی‌شوند",
    ])
      await expect(said).toContainText(part);
    await expect(page.locator(".legend-fixed li")).toHaveCount(11);
    await expect(page.locator(".clean button")).toHaveCount(1);
    expect(await brokenRules(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
  });

  test(`keys lead into the clean view and out of it, and its one control is found by keyboard [${language}]`, async ({
    atlas: { page, open },
  }) => {
    await open("in=IR-05&category=killing", { language });
    await page.keyboard.press("Alt+Shift+KeyC");
    await expect(page).toHaveURL(/view=clean.*category=killing.*in=IR-05/);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/view=/);
    await expect(page.getByRole("banner")).toContainText(/\S/);
    await page.keyboard.press("Alt+Shift+KeyC");
    await expect(page).toHaveURL(/view=clean/);
    const leave = page.getByRole("button", { name: words.leave });
    await page.keyboard.press("Shift+Tab");
    await expect(leave).toBeFocused();
    await expect(leave.locator("..")).toHaveCSS("opacity", "1");
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(/view=/);
  });
}

test("the control is on no picture of the screen or of the print, and comes when the pointer moves", async ({
  atlas: { page, open },
}) => {
  await open("view=clean", { language: "en" });
  const control = page.locator(".clean-way-out");
  await expect(control).toHaveCSS("opacity", "0");
  await page.mouse.move(300, 300);
  await expect(control).toHaveCSS("opacity", "1");
  await page.emulateMedia({ media: "print" });
  await expect(control).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  // By the mouse alone, as nothing can be pressed that does not show.
  const box = await control.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 15);
  await expect(control).toHaveCSS("opacity", "1");
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).not.toHaveURL(/view=/);
});

test("a tap brings the control on a phone, and the settings lead into the view @phone", async ({
  atlas: { page, open },
}) => {
  await open("in=IR-05", { language: "fa" });
  await page.getByRole("button", { name: WORDS.fa.settings }).tap();
  await page.getByRole("button", { name: WORDS.fa.enter }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(WORDS.fa.kermanshah);
  await page.locator(".clean-foot").tap();
  await page.getByRole("button", { name: WORDS.fa.leave }).tap();
  await expect(page).not.toHaveURL(/view=/);
});

test("a press tells what lies there and opens nothing: the clean view stays", async ({
  atlas: { page, open },
}) => {
  await open("view=clean&in=IR-05", { language: "en" });
  await page.locator('.stand-in-map [data-layer="marks"] circle').first().click();
  await expect(page.locator(".map-tooltip")).toContainText("documented incident");
  await expect(page).toHaveURL(/view=clean.*in=IR-05/);
});

test("of a picked incident it tells who claims what, and adds nothing up", async ({
  atlas: { page, open },
}) => {
  await open("view=clean&incident=kahrizak-morgue-2026-01-10", { language: "en" });
  await expect(page.locator(".clean-picked")).toContainText(/Kahrizak.*bodies.*Source: /);
});

test("at 1920 by 1080 nothing needs scrolling, and the title can be read from afar", async ({
  atlas: { page, open },
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open("view=clean", { language: "en" });
  const { overflow, size } = await page.evaluate(() => {
    const clean = document.querySelector(".clean");
    const title = document.querySelector("h1");
    return {
      overflow: clean ? clean.scrollHeight - clean.clientHeight : -1,
      size: title ? Number.parseFloat(getComputedStyle(title).fontSize) : 0,
    };
  });
  expect(overflow).toBe(0);
  expect(size).toBeGreaterThanOrEqual(36);
});

test("page, clean view and picture count the same, whatever the filter", async ({
  atlas: { page, open },
}) => {
  const record = publishedRecord();
  const filters = [openFilter, ...fc.sample(randomFilter(record), { numRuns: 5, seed: 12 })];
  await open("", { language: "en" });
  for (const filter of filters) {
    const plain = { ...filter, provinces: filter.provinces.length === 1 ? [] : filter.provinces };
    const go = async (view: "table" | "clean") => {
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        fragmentFromViewState({ ...defaultViewState, filter: plain, view, language: "en" }),
      );
    };
    await go("clean");
    await expect(page.locator(".clean")).toBeVisible();
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    await go("table");
    await page.getByRole("button", { name: "Picture & link" }).click();
    const image = page.getByRole("dialog").getByRole("img");
    await expect(image).toHaveAttribute("alt", `Preview of the picture: ${title}`);
    const counted = Number(/\d+/.exec((title ?? "").replace(/,/g, ""))?.[0] ?? 0);
    await expect(page.locator(".figure-data")).toContainText(
      counted === 0 ? "0 documented incidents" : `${counted} documented incident`,
    );
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    const total = record.incidents.length;
    await expect(page.getByText(`${counted} of ${total} incidents`).first()).toBeAttached();
  }
});

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => {
    const clean = document.querySelector(".clean");
    return clean ? clean.scrollWidth - clean.clientWidth : -1;
  });
  expect(wider).toBe(0);
}
