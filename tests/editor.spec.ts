import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Download, Locator, Page } from "@playwright/test";
import { type Atlas, expect, LANGUAGES, test } from "./support/atlas.ts";
import { recordWith, runOn } from "./support/record-folder.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

/*
 * A maintainer edits one record in the page, sees at once what is wrong, and saves files that the commands of the record take.
 */

const ID = "kahrizak-morgue-2026-01-10";
const LINK = `#incident=${ID}`;
const words = {
  en: {
    edit: "Edit this record",
    noErrors: "No errors",
    oneError: /^1 error\b/,
    undo: "Undo",
    redo: "Redo",
    close: "Close the editor",
    leave: "Leave",
    stay: "Stay",
  },
  fa: {
    edit: "ویرایش این رویداد",
    noErrors: "بدون خطا",
    oneError: /^۱ خطا/,
    undo: "واگرد",
    redo: "ازنو",
    close: "بستن ویرایشگر",
    leave: "خروج",
    stay: "ماندن",
  },
} as const;

test.beforeEach(({ page }) => withoutGraphics(page));

async function edit(atlas: Atlas, language: "en" | "fa" = "en"): Promise<Locator> {
  await atlas.open(LINK, { language });
  await atlas.page.getByRole("button", { name: words[language].edit }).click();
  const editor = atlas.page.getByRole("region", { name: new RegExp(ID) });
  await expect(editor.getByText(words[language].noErrors)).toBeVisible({ timeout: 20_000 });
  return editor;
}

/** The control of a field, by its pointer in the draft. */
function field(page: Page, pointer: string): Locator {
  return page.locator(`[data-pointer="${pointer}"] :is(input, select, textarea)`).first();
}

const property = (page: Page, key: string) => field(page, `/incident/properties/${key}`);

async function saved(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name }).click();
  return download;
}

for (const language of LANGUAGES) {
  test(`what is wrong is said beside its field, and undone and done again [${language}]`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    const { noErrors, oneError, undo, redo, close, leave, stay } = words[language];
    const editor = await edit(atlas, language);
    const title = property(page, "title_fa");
    const before = await title.inputValue();
    await title.fill("Title");
    await expect(editor.getByRole("status").filter({ hasText: oneError })).toBeVisible();
    await expect(page.locator('[data-pointer="/incident/properties/title_fa"]')).toContainText("Persian");
    await editor.getByRole("button", { name: undo }).click();
    await expect(title).toHaveValue(before);
    await expect(editor.getByText(noErrors)).toBeVisible();
    await editor.getByRole("button", { name: redo }).click();
    await expect(title).toHaveValue("Title");
    await editor.getByRole("button", { name: close }).click();
    await page.getByRole("button", { name: stay }).click();
    await expect(title).toHaveValue("Title");
    await editor.getByRole("button", { name: close }).click();
    await page.getByRole("button", { name: leave, exact: true }).click();
    await expect(editor).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`incident=${ID}`));
  });
}

test("a claim by a new origin on a new page is added, and the saved files pass data:check and data:format", async ({
  atlas,
}) => {
  const { page } = atlas;
  const editor = await edit(atlas);
  const count = await editor.getByRole("region", { name: /^Claim \d+/ }).count();
  await editor.getByRole("button", { name: "Add a claim" }).click();
  const at = `/incident/properties/claims/${count}`;
  await field(page, `${at}/measure`).selectOption("bodies");
  await field(page, `${at}/low`).fill("۷");
  await field(page, `${at}/high`).fill("7");
  await field(page, `${at}/as_of`).fill("1404-10-21");
  await expect(page.locator(`[data-pointer="${at}/as_of"]`)).toContainText("11 January 2026");
  await field(page, `${at}/status`).selectOption("reported");
  const claim = editor.getByRole("region", { name: `Claim ${count + 1}` });
  await claim.getByRole("button", { name: "New origin" }).click();
  for (const [key, value] of Object.entries({
    name_en: "Workers of the morgue",
    name_fa: "کارکنان پزشکی قانونی",
    short_en: "Morgue workers",
    short_fa: "کارکنان",
  }))
    await field(page, `/origins/0/${key}`).fill(value);
  await field(page, "/origins/0/kind").selectOption("other");
  await claim.getByRole("button", { name: "New page" }).click();
  for (const [key, value] of Object.entries({
    publisher: "Example",
    title: "What the workers say",
    url: "https://example.org/workers",
    published: "2026-01-12",
    language: "en",
  }))
    await field(page, `/documents/0/${key}`).fill(value);
  await expect(editor.getByText(/^No errors/)).toBeVisible();
  await editor.getByRole("button", { name: "Show it in the preview" }).click();
  const preview = page.getByRole("region", { name: "Preview of incidents.geojson" });
  await expect(preview.getByRole("status").first()).toHaveText(/^1 changed/, { timeout: 20_000 });
  const files = [await saved(page, "Save incidents.geojson"), await saved(page, "Save sources.json")];
  const folder = await recordWith(files);
  expect(runOn("data-check", folder)).toMatch(/2 files checked: 0 errors/);
  expect(runOn("data-format", folder, "--check")).toContain("is in canonical form");
  const text = readFileSync(join(folder, "data", "incidents.geojson"), "utf8");
  expect(text).toContain('"origin": "morgue-workers"');
  expect(text).toContain('"document": "example-2026-01-12"');
  rmSync(folder, { recursive: true });
  // All is saved: leaving asks nothing.
  await preview.getByRole("button", { name: "Leave the preview" }).click();
  await expect(preview).toBeHidden();
});

test("a record is placed by a press on the map, which fills in its province; a search finds its sources", async ({
  atlas,
}) => {
  const { page } = atlas;
  const editor = await edit(atlas);
  await editor.getByRole("button", { name: "Place it on the map" }).click();
  await page.locator(".stand-in-map").click({ position: { x: 350, y: 330 } });
  await expect(editor.getByRole("status").filter({ hasText: "from the point" })).toBeVisible();
  const province = property(page, "province");
  await expect(province).not.toHaveValue("IR-23");
  await editor.getByRole("button", { name: "Undo" }).click();
  await expect(province).toHaveValue("IR-23");
  await editor.getByRole("button", { name: /^Claim 1 / }).click();
  const origin = field(page, "/incident/properties/claims/0/origin");
  // Scrolling closes a list: the field is brought into sight before it opens.
  await origin.focus();
  await expect(origin).toBeInViewport({ ratio: 1 });
  await origin.fill("amnesty");
  await expect(page.getByRole("option", { name: /^Amnesty/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(origin).toHaveValue("Amnesty");
});

test("by keyboard alone: the place, an error that is gone to, and both calendars", async ({ atlas }) => {
  const { page } = atlas;
  const editor = await edit(atlas);
  await editor.getByRole("button", { name: "Place it on the map" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("application")).toBeFocused();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Enter");
  await expect(editor.getByRole("status").filter({ hasText: "from the point" })).toBeVisible();
  await expect(editor.getByRole("button", { name: "Place it on the map" })).toBeFocused();
  const title = property(page, "title_en");
  await title.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await editor.getByRole("button", { name: "Go to the next error" }).focus();
  await page.keyboard.press("Enter");
  await expect(title).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(title).toHaveValue("Rows of bodies at the Kahrizak forensic centre");
  await property(page, "date_start").fill("1404-10-19");
  await expect(page.locator('[data-pointer="/incident/properties/date_start"]')).toContainText(
    /9 January 2026.*19 Dey 1404/,
  );
  await expect(property(page, "date_start")).toHaveValue("1404-10-19");
  await page.keyboard.press("Tab");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("a new incident is written in the sheet, which lowers for the map", async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open("", { language: "en" });
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Add an incident" }).click();
    const editor = page.getByRole("region", { name: "New incident" });
    await expect(editor).toBeVisible({ timeout: 20_000 });
    await property(page, "title_en").fill("Shops closed in Ilam");
    await property(page, "date_start").fill("2026-01-09");
    await expect(field(page, "/incident/id")).toHaveAttribute("placeholder", "shops-closed-ilam-2026-01-09");
    await editor.getByRole("button", { name: "Place it on the map" }).click();
    await expect(page.getByText(/^Press the map where/)).toBeVisible();
    await page.locator(".stand-in-map").click({ position: { x: 195, y: 150 } });
    await expect(property(page, "place_precision")).toHaveValue("city");
    await expect(property(page, "province")).toHaveValue(/^IR-/);
  });
});

test("where the browser can, a file is saved in its place, and leaving what is not saved is asked", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.addInitScript(() => {
    const written: string[] = [];
    const file = { write: async (text: string) => void written.push(text), close: async () => undefined };
    Object.assign(window, {
      written,
      showSaveFilePicker: async () => ({ createWritable: async () => file }),
    });
  });
  const editor = await edit(atlas);
  await property(page, "title_en").fill("Rows of bodies in Kahrizak");
  await editor.getByRole("button", { name: "Show it in the preview" }).click();
  const preview = page.getByRole("region", { name: "Preview of incidents.geojson" });
  await preview.getByRole("button", { name: "Leave the preview" }).click({ timeout: 20_000 });
  await page.getByRole("button", { name: "Stay" }).click();
  await preview.getByRole("button", { name: "Save in place: incidents.geojson" }).click();
  await expect(preview.getByText("incidents.geojson saved.")).toBeVisible();
  const [text] = await page.evaluate((): unknown[] => Reflect.get(window, "written"));
  expect(text).toContain('"title_en": "Rows of bodies in Kahrizak"');
  await preview.getByRole("button", { name: "Leave the preview" }).click();
  await expect(preview).toBeHidden();
});
