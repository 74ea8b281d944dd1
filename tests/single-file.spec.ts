import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SINGLE_FILE_NAME } from "../tools/single-file.ts";
import { DIRECTORY, expect, LANGUAGES, test as withAtlas } from "./support/atlas.ts";
import { watch } from "./support/watch.ts";
import { watchPolicy } from "./support/watch-policy.ts";

const BUILT = join(DIRECTORY, SINGLE_FILE_NAME);

/** The atlas in one file, alone in a folder of its own. */
const test = withAtlas.extend<{ copy: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
  copy: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "copy-"));
    copyFileSync(BUILT, join(folder, "atlas.html"));
    await use(pathToFileURL(join(folder, "atlas.html")).href);
    rmSync(folder, { recursive: true });
  },
});

for (const language of LANGUAGES) {
  test(`one file opens from a disk with one request, its map drawn and no rule broken [${language}]`, async ({
    context,
    page,
    copy,
  }) => {
    const requests: string[] = [];
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
    });
    const { problems } = watch(context, "null");
    const violations = await watchPolicy(page);
    await page.goto(`${copy}#lang=${language}`);
    await expect(page.locator("html")).toHaveAttribute("data-map", "idle", { timeout: 45_000 });
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    const views = page.getByRole("navigation").first().getByRole("button");
    for (const view of await views.all()) {
      await view.click();
      await expect(page.getByRole("main")).toContainText(/\S/);
    }
    expect(requests).toEqual([`${copy}#lang=${language}`.split("#")[0]]);
    expect(violations).toEqual([]);
    expect(problems.filter((problem) => !problem.includes(copy))).toEqual([]);
  });
}

test("one file says which edition it is, and offers nothing that needs a site", async ({ page, copy }) => {
  await page.goto(`${copy}#lang=en`);
  await page.getByRole("button", { name: "Settings" }).click();
  await expect(page.getByText(/This is a copy in one file: .* version [0-9a-f]{7}/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep for offline use" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Save a copy" })).toBeHidden();
});

test("one file makes pictures too, breaking no rule", async ({ context, page, copy }) => {
  const { problems } = watch(context, "null");
  const violations = await watchPolicy(page);
  await page.goto(`${copy}#lang=en`);
  await page.getByRole("button", { name: "Picture & link" }).click();
  for (const [name, ending] of [
    [/^SVG/, ".svg"],
    [/^PNG/, ".png"],
  ] as const) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name }).first().click();
    expect((await download).suggestedFilename().endsWith(ending)).toBe(true);
  }
  expect(violations).toEqual([]);
  expect(problems.filter((problem) => !problem.includes(copy))).toEqual([]);
});

test("the site's own copy opens from a server too", async ({ context, page, site }) => {
  const { problems } = watch(context, new URL(site.url).origin);
  await page.goto(`${site.url}${SINGLE_FILE_NAME}#lang=en`);
  await expect(page.locator("html")).toHaveAttribute("data-map", "idle", { timeout: 45_000 });
  expect(problems).toEqual([]);
});

test("saving a copy in the app gives the built file, byte for byte", async ({ atlas }) => {
  await atlas.open("", { language: "en" });
  await atlas.page.getByRole("button", { name: "Settings" }).click();
  const download = atlas.page.waitForEvent("download");
  await atlas.page.getByRole("link", { name: "Save a copy as one file" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(SINGLE_FILE_NAME);
  expect(readFileSync(await saved.path()).equals(readFileSync(BUILT))).toBe(true);
});

test("one file stays small enough to pass on: 5 MB as it is, 1.5 MB compressed", () => {
  expect(statSync(BUILT).size).toBeLessThan(5_000_000);
  expect(statSync(`${BUILT}.br`).size).toBeLessThan(1_500_000);
});
