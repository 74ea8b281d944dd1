import type { Page } from "@playwright/test";
import { publishedRecord } from "./builders/record.ts";
import { expect, LANGUAGES, test } from "./support/atlas.ts";

const { tolls, incidents } = publishedRecord();
const countOf = (measure: string) => tolls.filter((toll) => toll.measure === measure).length;

const marks = (page: Page) => page.locator("[data-toll]");
const rows = (page: Page) => page.locator(".toll-table tbody tr");
const focused = (page: Page) => page.locator("[data-toll]:focus");

for (const language of LANGUAGES) {
  test(`the chart is read by keyboard: along an origin, to the next, a claim opened and closed [${language}]`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    await atlas.open("#view=tolls", { language });
    await expect(page.locator("[data-toll][tabindex='0']")).toHaveCount(1);
    await page.locator("[data-toll][tabindex='0']").focus();
    const first = await focused(page).getAttribute("data-toll");
    const onward = language === "fa" ? "ArrowLeft" : "ArrowRight";
    await page.keyboard.press(onward);
    const second = await focused(page).getAttribute("data-toll");
    expect(second).not.toBe(first);
    await page.keyboard.press("Home");
    await expect(focused(page)).toHaveAttribute("data-toll", first ?? "");
    await page.keyboard.press("ArrowDown");
    const other = (await focused(page).getAttribute("data-toll")) ?? "";
    expect([first, second]).not.toContain(other);
    const name = (await focused(page).getAttribute("aria-label")) ?? "";
    await page.keyboard.press("Enter");
    const claim = page.locator(".toll-panel-claim");
    await expect(claim).toBeFocused();
    const origin = (await claim.locator(".claim-in-full-origin").textContent()) ?? "";
    expect(name).toContain(origin);
    await page.keyboard.press("Escape");
    await expect(focused(page)).toHaveAttribute("data-toll", other);
  });

  test(`the table holds a row for each mark, and stays in step with the filter [${language}]`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    await atlas.open("#view=tolls", { language });
    await expect(marks(page)).toHaveCount(countOf("killed"));
    await expect(rows(page)).toHaveCount(countOf("killed"));
    await atlas.open("#view=tolls&kind=state", { language });
    const shown = await rows(page).count();
    expect(shown).toBeGreaterThan(5);
    expect(shown).toBeLessThan(countOf("killed"));
    await expect(marks(page)).toHaveCount(shown);
  });
}

test("a measure is chosen by the link and kept in it", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("#view=tolls&measure=arrested", { language: "en" });
  await expect(page.getByRole("radio", { name: /^Arrested/ })).toBeChecked();
  await expect(rows(page)).toHaveCount(countOf("arrested"));
  await page.getByText("Deaths under review").click();
  await expect(rows(page)).toHaveCount(countOf("under-review"));
  expect(page.url()).toContain("measure=under-review");
});

test("a link to what was known on a day shows less everywhere, and says so until the limit is lifted", async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open("#view=tolls&known=2026-01-09", { language: "en" });
  const banner = page.locator(".known-banner");
  await expect(banner).toContainText(
    new RegExp(`As known on 9 Jan 2026: \\d+ of ${incidents.length} incidents, \\d+ of \\d+ claims`),
  );
  await expect(page.locator('[data-toll="snsc-killed-2026-01-21"]')).toHaveCount(0);
  expect(await rows(page).count()).toBeLessThan(30);
  await banner.getByRole("button", { name: "No limit" }).click();
  await expect(banner).toHaveCount(0);
  await expect(rows(page)).toHaveCount(countOf("killed"));
  expect(page.url()).not.toContain("known=");
});

test("the slider sets the day, and playing moves it on", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("#view=tolls", { language: "en" });
  const slider = page.getByRole("slider", { name: "Show the record as known on" });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", "As known on 28 Dec 2025");
  await page.getByRole("button", { name: "Watch the record grow" }).click();
  await expect(slider).not.toHaveAttribute("aria-valuetext", "As known on 28 Dec 2025");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByRole("button", { name: "Watch the record grow" })).toBeVisible();
  expect(page.url()).toMatch(/known=202[56]-/);
});

test("a figure is sorted without being ranked: the words in words come last", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("#view=tolls", { language: "en" });
  await page.getByRole("button", { name: "Sort by Figure" }).click();
  await expect(page.locator("th[aria-sort='ascending']")).toContainText("Figure");
  await expect(rows(page).first()).toContainText("7 killed");
  await expect(rows(page).last()).toContainText("in words only");
});
