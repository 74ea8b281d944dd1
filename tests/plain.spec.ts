import type { Page } from "@playwright/test";
import { expect, LANGUAGES, test } from "./support/atlas.ts";
import { brokenRules } from "./support/axe.ts";
import { watchPolicy } from "./support/watch-policy.ts";

const KAHRIZAK = "kahrizak-morgue-2026-01-10";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the atlas counts its incidents by province in both languages, and leads to the record @both", async ({
    atlas: { page, url },
  }) => {
    await page.goto(url);
    await expect(page.locator("#app")).toBeHidden();
    for (const language of LANGUAGES) {
      const part = page.locator(`[lang=${language}].no-script`);
      await expect(part.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(part.getByRole("listitem")).toHaveCount(32);
    }
    const persian = page.locator("[lang=fa].no-script");
    await expect(persian.getByRole("listitem").filter({ hasText: "تهران" })).toContainText(/[۱-۹]/);
    await persian.getByRole("link", { name: "تهران" }).click();
    await expect(page).toHaveURL(/\/record\.fa\.html#IR-23$/);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.getByRole("heading", { name: "استان تهران", exact: true })).toBeInViewport();
  });

  for (const language of LANGUAGES) {
    test(`an incident is found from the counts with each of its claims, and leads to the pages [${language}] @both`, async ({
      atlas: { page, url },
    }) => {
      await page.goto(`${url}record.${language}.html`);
      await page.locator("table a[href='#IR-23']").click();
      await page.locator(`article[id='${KAHRIZAK}'] a[href='#${KAHRIZAK}']`).click();
      const article = page.locator(`article[id='${KAHRIZAK}']`);
      await expect(article.getByRole("heading", { level: 3 })).toBeInViewport();
      expect(await article.locator(".claims > li strong").count()).toBeGreaterThan(3);
      for (const link of await article.getByRole("link").all())
        expect(await link.getAttribute("href")).toMatch(/^(https?:\/\/|#)/);
    });

    test(`the record reads on a page 320 px wide without scrolling across [${language}]`, async ({
      atlas: { page, url },
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const address of [url, `${url}record.${language}.html`]) {
        await page.goto(address);
        const { width } = (await page.locator("html").boundingBox()) ?? { width: 0 };
        const widest = await page.locator("body").evaluate((body) => body.scrollWidth);
        expect(widest).toBeLessThanOrEqual(width);
      }
    });
  }
});

for (const language of LANGUAGES) {
  test(`the plain page breaks no rule of accessibility in light or dark, and none of its policy [${language}]`, async ({
    atlas: { page, url },
  }) => {
    const violations = await watchPolicy(page);
    await page.goto(`${url}record.${language}.html`);
    await keepSome(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await brokenRules(page)).toEqual([]);
    }
    expect(violations).toEqual([]);
  });
}

/** Leaves a few of what is there by the hundred and all alike: the rules take a minute over the whole record. */
async function keepSome(page: Page): Promise<void> {
  await page.locator("article").first().waitFor();
  await page.evaluate(() => {
    for (const kind of ["#list > section", "article", "#tolls li", "#events li"]) {
      for (const one of [...document.querySelectorAll(kind)].slice(6)) one.remove();
    }
  });
}

test("the atlas leads to the plain page of its language, from its settings and its page on method", async ({
  atlas: { page, open },
}) => {
  await open("view=method", { language: "fa" });
  const name = "خواندن همهٔ داده‌ها در یک صفحهٔ ساده";
  await expect(page.getByRole("link", { name })).toHaveAttribute("href", "./record.fa.html");
  await page.getByRole("button", { name: "تنظیمات" }).click();
  await page.getByRole("dialog").getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("اطلس");
});
