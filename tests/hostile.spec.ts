import { readFileSync } from "node:fs";
import type { Download, Locator, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { isObject, items, member } from "../src/domain/check/json-pointer.ts";
import { cellText } from "../src/domain/import/write-csv.ts";
import { plainText } from "../src/domain/plain-text.ts";
import { hostileFiles } from "./builders/hostile-files.ts";
import { CANARY } from "./builders/hostile-texts.ts";
import { type Atlas, expect, LANGUAGES, type Language, test } from "./support/atlas.ts";
import { dropFile } from "./support/drop-file.ts";
import { harmIn, misplacedIn } from "./support/harm.ts";
import { serveHostileData } from "./support/hostile-data.ts";
import { svgFaults } from "./support/svg-faults.ts";
import { unzipped } from "./support/unzipped.ts";
import { goTo, VIEWS } from "./support/views.ts";
import { watchPolicy } from "./support/watch-policy.ts";
import { withoutMapGraphics } from "./support/without-graphics.ts";

/*
 * The record is written by many hands, and served by whoever hosts it. Here every text of it is hostile, and the whole atlas is read.
 */

const SEED = 1;
const EVERY_VIEW = [
  ...VIEWS,
  { name: "an id that every object has", link: "incident=constructor", shows: "li.claim" },
] as const;
const names = {
  en: {
    open: "Picture & link",
    svg: "SVG, sharp at any size",
    png: "PNG 2×",
    geojson: "GeoJSON (ZIP)",
    csv: "CSV, in the picture’s language",
  },
  fa: {
    open: "تصویر و پیوند",
    svg: "SVG، در هر اندازه واضح",
    png: "PNG، ۲ برابر",
    geojson: /GeoJSON/,
    csv: /CSV/,
  },
} as const;

for (const language of LANGUAGES) {
  test(`nothing that the record says runs, makes markup or reaches beyond its place, in any view or picture [${language}]`, async ({
    atlas,
  }) => {
    test.slow();
    const { page } = atlas;
    const violations = await opened(atlas, language);
    for (const view of EVERY_VIEW) {
      await goTo(page, view, `lang=${language}`);
      await unfold(page);
      expect.soft(await harmIn(page), view.name).toEqual([]);
    }
    await goTo(page, EVERY_VIEW[1], `lang=${language}`);
    const dialog = await figureDialog(page, language);
    expect.soft(await harmIn(page), "the picture's dialog").toEqual([]);
    const save = (name: string | RegExp) => saved(page, dialog.getByRole("button", { name }));
    expect.soft(svgFaults(await textOf(await save(names[language].svg)))).toEqual([]);
    await save(names[language].png);
    expect.soft(geojsonFaults(unzipped(await bytesOf(await save(names[language].geojson))))).toEqual([]);
    expect.soft(csvFaults(await textOf(await save(names[language].csv)))).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect.soft(await harmIn(page), "print").toEqual([]);
    expect(violations).toEqual([]);
  });

  test(`whatever the record says, a phone scrolls in one direction, and every control keeps its place [${language}] @phone`, async ({
    atlas,
  }) => {
    test.slow();
    const { page } = atlas;
    await opened(atlas, language);
    for (const view of EVERY_VIEW) {
      await goTo(page, view, `lang=${language}`);
      await unfold(page);
      await expect.poll(() => misplacedIn(page), view.name).toEqual([]);
    }
  });
}

test("a hostile file that is dropped is previewed, checked and told as harmlessly as the record", async ({
  atlas,
}) => {
  const { page } = atlas;
  await withoutMapGraphics(page);
  const violations = await watched(page);
  await atlas.open("", { language: "en" });
  const features = items(member(hostileFiles(SEED).get("incidents.geojson"), "features"));
  // A key that changes how objects work ends the check of a file before its texts are read.
  const checked = features.filter((feature) => !isObject(feature) || !Object.hasOwn(feature, "__proto__"));
  const content = JSON.stringify({ type: "FeatureCollection", features: checked });
  await dropFile(page, {
    name: "\u202e<img src=x onerror=window.hostile=1>nosj.geojson",
    bytes: Buffer.from(content),
  });
  const preview = page.getByRole("region", { name: /Preview of/ });
  await expect(preview).toBeVisible({ timeout: 45_000 });
  await expect(preview).toContainText("text.markup");
  expect(await harmIn(page)).toEqual([]);
  expect(violations).toEqual([]);
});

/** Opens the atlas with the hostile record, and notes what a text that ran would do. */
async function opened({ page, open }: Atlas, language: Language): Promise<readonly string[]> {
  await withoutMapGraphics(page);
  await serveHostileData(page, SEED);
  const violations = await watched(page);
  await open("", { language });
  return violations;
}

/** Notes the breaks of the page's policy; a question that a text asks fails the test by itself. */
function watched(page: Page): Promise<readonly string[]> {
  page.on("dialog", (dialog) => {
    throw new Error(`A text asked: ${dialog.message()}`);
  });
  return watchPolicy(page);
}

/** Opens whatever is folded, so that all of it is looked at. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

async function figureDialog(page: Page, language: Language): Promise<Locator> {
  await page.getByRole("button", { name: names[language].open }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img")).toBeVisible();
  return dialog;
}

async function saved(page: Page, button: Locator): Promise<Download> {
  const download = page.waitForEvent("download");
  await button.click();
  return await download;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

async function textOf(download: Download): Promise<string> {
  return (await bytesOf(download)).toString("utf8");
}

/** What of a table a spreadsheet would compute, or what of it is no table: every row has as many cells as the first. */
function csvFaults(text: string): string[] {
  const rows: string[][] = parse(text, { bom: true, relax_column_count: false, record_delimiter: "\r\n" });
  expect(rows.length).toBeGreaterThan(10);
  const cells = rows.flat();
  expect(cells.some((cell) => cellText(cell) !== cell)).toBe(true);
  return cells.filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell));
}

/** What of the GeoJSON files in an archive is not what the record says, as it can be shown. */
function geojsonFaults(files: ReadonlyMap<string, string>): string[] {
  const written = items(member(hostileFiles(SEED).get("incidents.geojson"), "features"));
  const titles = new Map(
    written.map((one) => [member(one, "id"), member(member(one, "properties"), "title_en")]),
  );
  const texts = [...files].filter(([name]) => name.endsWith(".geojson"));
  expect(texts).toHaveLength(1);
  const features = texts.flatMap(([, text]) => items(member(JSON.parse(text), "features")));
  expect(features.length).toBeGreaterThan(10);
  return features.filter(isObject).flatMap((feature) => {
    const title = member(member(feature, "properties"), "title_en");
    const expected = titles.get(member(feature, "id"));
    return typeof expected === "string" && title === plainText(expected)
      ? []
      : [`${String(title)}, expected ${String(expected)}`];
  });
}

test("the canary sings where markup is made, so that its silence says something", async ({ page }) => {
  await page.setContent(`<p class="${CANARY}">\u202e</p><a href="javascript:1">x</a>`);
  expect(await harmIn(page)).toEqual([
    "made <p class>",
    "a link to javascript:1",
    "leaves a direction open: \u202e",
  ]);
});
