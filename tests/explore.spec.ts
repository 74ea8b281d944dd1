import type { Locator, Page } from "@playwright/test";
import { expect, LANGUAGES, type Language, test } from "./support/atlas.ts";
import { provincesOf, published, publishedIncident } from "./support/published.ts";

const kahrizak = publishedIncident("kahrizak-morgue-2026-01-10");
const search = { en: "Search the incidents", fa: "جست‌وجو در رویدادها" } as const;

/** The title of an incident in a language. */
function titleOf({ properties }: typeof kahrizak, language: Language): string {
  return language === "en" ? properties.title_en : properties.title_fa;
}

/** The panel once it shows an incident. */
function panelOf(page: Page, title: string): Locator {
  return page.getByRole("article").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
}

async function expectKahrizak(page: Page, language: Language): Promise<void> {
  const panel = panelOf(page, titleOf(kahrizak, language));
  await expect(panel).toBeVisible();
  await expect(panel.locator("li.claim")).toHaveCount(kahrizak.properties.claims.length);
  // 205 bags and the 250 of the counter are two observations of one place.
  await expect(panel).not.toContainText(/455|۴۵۵/);
}

/** What the page says of its selection: "42 of 253 incidents". */
async function expectCount(page: Page, count: number): Promise<void> {
  const text = page
    .locator(".filters-count, .filters-head, aside")
    .filter({ hasText: `${count} of ${published.length} incidents` });
  await expect(text.first()).toBeVisible();
}

for (const language of LANGUAGES) {
  test(`Kahrizak is found by search, and opens with its claims apart [${language}]`, async ({
    atlas: { page, open },
  }) => {
    await open("", { language });
    await page
      .getByRole("searchbox", { name: search[language] })
      .fill(language === "en" ? "kahrizak" : "كهريزك");
    await page.locator(`[data-incident="${kahrizak.id}"]`).click();
    await expectKahrizak(page, language);
    expect(page.url()).toContain(`incident=${kahrizak.id}`);
  });
}

test("Kahrizak is found by its mark on the map", async ({ atlas: { page, open, rest } }) => {
  const [lon, lat] = kahrizak.geometry?.coordinates ?? [Number.NaN, Number.NaN];
  await open(`at=${lon},${lat},13`);
  await clickMiddle(page);
  await rest();
  await expect(page.getByRole("heading", { name: /Kahrizak/ }).first()).toBeVisible();
  const picked = new URL(page.url()).hash;
  // The mark stands for every incident at the point: one opens at once, several are listed.
  if (picked.includes("place=")) await page.locator(`[data-incident="${kahrizak.id}"]`).click();
  await expectKahrizak(page, "en");
});

test("Kahrizak is found by its province", async ({ atlas: { page, open } }) => {
  await open("category=morgue");
  await page
    .getByRole("link", { name: /^Tehran\b/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Tehran province" })).toBeVisible();
  await page
    .locator(`[data-incident="${kahrizak.id}"], [data-pick="incident:${kahrizak.id}"]`)
    .first()
    .click();
  await expectKahrizak(page, "en");
});

test("Kahrizak is found in the table", async ({ atlas: { page, open } }) => {
  await open("view=table&q=kahrizak");
  await page
    .getByRole("row")
    .getByRole("link", { name: titleOf(kahrizak, "en") })
    .click();
  await expectKahrizak(page, "en");
});

test("8 and 9 January show what brute force says", async ({ atlas: { page, open } }) => {
  const expected = published.filter(
    ({ properties }) => properties.date_start <= "2026-01-09" && properties.date_end >= "2026-01-08",
  );
  await open();
  await page.getByRole("button", { name: "8–9 Jan 2026", exact: true }).click();
  await expect(page).toHaveURL(/#from=2026-01-08&to=2026-01-09$/);
  await expectCount(page, expected.length);
  await expect(page.locator(".overview-count")).toContainText(
    `${expected.length} documented incidents in ${provincesOf(expected)} provinces`,
  );
});

test("one origin shows what brute force says", async ({ atlas: { page, open } }) => {
  const expected = published.filter(({ properties }) =>
    properties.claims.some(({ origin }) => origin === "hrana"),
  );
  await open();
  await page.locator("label").filter({ hasText: "(HRANA)" }).click();
  await expect(page).toHaveURL(/#origin=hrana$/);
  await expectCount(page, expected.length);
  await expect(page.locator(".overview-count")).toContainText(
    `${expected.length} documented incidents in ${provincesOf(expected)} provinces`,
  );
});

const mustBeFound = [
  ["the Mashhad burials", "behesht-e reza"],
  ["the Tehranpars hospital", "tehranpars hospital"],
  ["the Narmak hospital", "narmak hospital"],
  ["the Shahr-e Qods hospital", "shahre qods hospital"],
] as const;

for (const [name, words] of mustBeFound) {
  test(`${name} can be reached from the search and opens @both`, async ({ atlas: { page, open } }) => {
    await open(`q=${encodeURIComponent(words)}`);
    const row = page.locator("[data-incident]").first();
    await raiseSheet(page);
    await row.click();
    await expect(page.getByRole("article").getByRole("heading").first()).toBeVisible();
    expect(page.url()).toMatch(/incident=/);
    await expect(page.locator("li.claim").first()).toBeVisible();
  });
}

test("a province that the filter empties is hatched, and says what that means", async ({
  atlas: { page, open, rest },
}) => {
  const camera = "at=59.6,33.2,8";
  await open(camera);
  const full = await coloursInMiddle(page);
  // Nobody at the UN speaks of an incident in South Khorasan.
  expect(
    published.some(
      ({ properties }) =>
        properties.province === "IR-29" &&
        properties.claims.some(({ origin }) => origin === "un-special-rapporteur"),
    ),
  ).toBe(false);
  await open(`origin=un-special-rapporteur&in=IR-29&${camera}`);
  await rest();
  expect(full).toBe(1);
  expect(await coloursInMiddle(page)).toBeGreaterThan(1);
  await expect(page.getByRole("complementary", { name: "Details" })).toContainText(
    "lies outside the present filter",
  );
});

const zones = ["America/Los_Angeles", "Asia/Tehran"] as const;
const link =
  "from=2026-01-08&to=2026-01-09&kind=rights-group&category=killing,morgue&independent=2&incident=kahrizak-morgue-2026-01-10&at=51.38,35.53,10";

for (const timezoneId of zones) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });
    test("a link reopens the exact view, day for day", async ({ atlas: { page, open } }) => {
      await open(link);
      await expectKahrizak(page, "en");
      expect(new URL(page.url()).hash).toBe(`#${link}`);
      await expect(
        page.getByText("8–9 January 2026").or(page.getByText("8–9 Jan 2026")).first(),
      ).toBeVisible();
      await expectCount(page, 15);
    });
  });
}

test("back and forward go over what was opened", async ({ atlas: { page, open } }) => {
  await open();
  await page
    .getByRole("link", { name: /^Tehran\b/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Tehran province" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "What is documented" })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("heading", { name: "Tehran province" })).toBeVisible();
});

test("a malformed link opens on the defaults and says so once @both", async ({ atlas: { page, open } }) => {
  await open("from=yesterday&origin=nobody-knows&view=globe");
  const notices = page.getByRole("list", { name: "Notices" });
  await expect(notices).toContainText("view and from");
  await expect(notices).toContainText("nobody-knows");
  for (const text of ["view and from", "nobody-knows"]) {
    await notices.getByRole("listitem").filter({ hasText: text }).getByRole("button").click();
  }
  await expect(notices).toBeHidden();
});

/** Clicks in the middle of the map. */
async function clickMiddle(page: Page): Promise<void> {
  const box = await page.locator(".map-canvas").boundingBox();
  if (!box) throw new Error("the map has no box");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** How many colours the middle of the map has: one for a plain fill, more for a hatching. */
async function coloursInMiddle(page: Page): Promise<number> {
  const box = await page.locator(".map-canvas").boundingBox();
  if (!box) throw new Error("the map has no box");
  const clip = { x: box.x + box.width / 2 - 20, y: box.y + box.height / 2 - 20, width: 40, height: 40 };
  const png = await page.screenshot({ clip });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 3).join(","));
    return colours.size;
  }, png.toString("base64"));
}

/** On a phone the list lies in the sheet, which a search leaves lowered. */
async function raiseSheet(page: Page): Promise<void> {
  const handle = page.locator(".sheet-handle");
  if (await handle.isVisible()) await handle.click();
}
