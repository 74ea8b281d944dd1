import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, LANGUAGES, test } from "./support/atlas.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

/*
 * A maintainer drops a file on the map: it is checked, drawn over the published record, and left again. Nothing of it leaves the page.
 */

const published = readFileSync(join(import.meta.dirname, "..", "data", "incidents.geojson"), "utf8");
const ID = "neyriz-killing-2026-01-03";
const incidentCount = JSON.parse(published).features.length;

test.beforeEach(({ page }) => withoutGraphics(page));

/** The published incidents with one changed, one broken, one new and one gone. */
function edited(): string {
  const content = JSON.parse(published);
  const find = (id: string) => content.features.find((feature: { id: string }) => feature.id === id);
  find(ID).properties.title_en = "A referee shot dead in Neyriz";
  find("amlash-arrests-2026-01-05").properties.graphic = "no";
  const copy = structuredClone(find(ID));
  Object.assign(copy, { id: "made-up-2026-01-04" });
  Object.assign(copy.properties, {
    title_en: "Made up",
    title_fa: "ساختگی",
    date_start: "2026-01-04",
    date_end: "2026-01-04",
  });
  content.features = [...content.features.slice(1), copy];
  return JSON.stringify(content, null, 2);
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ""], file ?? ""));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}

const words = {
  en: {
    title: /Preview of/,
    leave: "Leave the preview",
    changed: "Changed",
    counts: /1 new, 1 changed, 1 gone.*1 error/,
  },
  fa: {
    title: /پیش‌نمایش/,
    leave: "خروج از پیش‌نمایش",
    changed: "تغییرکرده",
    counts: /۱ تازه،.{1,2}۱ تغییرکرده،.{1,2}۱ حذف‌شده.*۱ خطا/,
  },
} as const;

for (const language of LANGUAGES) {
  test(`a file that is dropped is checked, shown over the record, and left again [${language}]`, async ({
    atlas,
  }) => {
    const { title, leave, changed, counts } = words[language];
    await atlas.open("", { language });
    await drop(atlas.page, "edited.geojson", edited());
    const preview = atlas.page.getByRole("region", { name: title });
    await expect(preview).toBeVisible({ timeout: 30_000 });
    await expect(preview.getByRole("status").first()).toHaveText(counts);
    await expect(preview).toContainText("schema.type");
    const signs = atlas.page.locator(".drawn-map [data-layer=marks] text").filter({ hasText: /^[+~−]+$/ });
    await expect(signs.filter({ hasText: "~" })).not.toHaveCount(0);
    await preview.getByRole("button", { name: changed }).click();
    await expect(atlas.page).toHaveURL(new RegExp(`incident=${ID}`));
    await preview.getByRole("button", { name: leave }).click();
    await expect(preview).toBeHidden();
    await expect(atlas.page).toHaveURL(new RegExp(`incident=${ID}`));
  });
}

test("what would be published is saved in canonical form: without what is gone, and without what cannot stand", async ({
  atlas,
}) => {
  await atlas.open();
  await drop(atlas.page, "edited.geojson", edited());
  const link = atlas.page.getByRole("link", { name: "Save incidents.geojson" });
  const [download] = await Promise.all([atlas.page.waitForEvent("download"), link.click()]);
  const text = readFileSync(await download.path(), "utf8");
  const ids = JSON.parse(text).features.map(({ id }: { id: string }) => id);
  expect(ids).toHaveLength(incidentCount);
  expect(ids).toContain("made-up-2026-01-04");
  expect(text).toBe(
    `${JSON.stringify(JSON.parse(text), null, 2)}\n`.replaceAll(
      /\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g,
      "[$1, $2]",
    ),
  );
});

test("a file is checked on a thread of its own; where that may not be, on the page's", async ({ atlas }) => {
  const threads: string[] = [];
  atlas.page.on("worker", (worker) => threads.push(worker.url()));
  const preview = atlas.page.getByRole("region", { name: "Preview of edited.geojson" });
  await atlas.open("", { language: "en" });
  await drop(atlas.page, "edited.geojson", edited());
  await expect(preview).toBeVisible({ timeout: 30_000 });
  expect(threads).toEqual([expect.stringContaining("preview-worker")]);
  await atlas.page.addInitScript(() => {
    Reflect.deleteProperty(window, "Worker");
  });
  await atlas.open("", { language: "en" });
  await drop(atlas.page, "edited.geojson", edited());
  await expect(preview).toBeVisible({ timeout: 30_000 });
  expect(threads).toHaveLength(1);
});

test("a table is previewed as it would be imported; a file that is neither says so", async ({ atlas }) => {
  const template = readFileSync(join(import.meta.dirname, "..", "data", "template.csv"), "utf8");
  await atlas.open();
  await drop(atlas.page, "table.csv", template.replace("Rows of bodies", "Long rows of bodies"));
  await expect(
    atlas.page.getByRole("region", { name: "Preview of table.csv" }).getByRole("status").first(),
  ).toHaveText("1 changed", { timeout: 30_000 });
  await drop(atlas.page, "notes.txt", "Nothing to see here");
  await expect(
    atlas.page.getByText("notes.txt holds neither a view of the atlas nor incidents."),
  ).toBeVisible();
});
