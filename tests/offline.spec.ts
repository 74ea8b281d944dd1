import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIRECTORY, expect, test as withAtlas } from "./support/atlas.ts";
import { HostileServer } from "./support/hostile-server.ts";
import { damageKept, isNext, keep, keptCaches, open, reload, settled, traces } from "./support/kept-copy.ts";
import { nextRelease } from "./support/next-release.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

/*
 * The copy on the device, against a server that is killed, cut, filtered and poisoned. The browser's own switch to be offline is not
 * used: it does not reach service workers.
 */
const test = withAtlas.extend<{ server: HostileServer; folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "next-release-"));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  context: async ({ context }, use) => {
    await withoutGraphics(context);
    await use(context);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  server: async ({}, use) => {
    const server = await HostileServer.start(DIRECTORY);
    await use(server);
    await server.close();
  },
});

// Each test opens the atlas several times.
test.describe.configure({ timeout: 180_000 });

const SOME_SCRIPT = /\/assets\/react-.*\.js$/;
const SOME_DATA = /\/assets\/incidents-.*\.geojson$/;

test("nothing is stored unasked, and nothing is left after it was kept and removed", async ({
  page,
  context,
  server,
}) => {
  await open(page, server);
  expect(await traces(page, context)).toEqual([]);
  await keep(page);
  expect(await traces(page, context)).toEqual([expect.stringMatching(/^cache atlas /), "service worker"]);
  await page.getByRole("button", { name: "Remove from this device" }).click();
  await expect(page.getByText("The atlas keeps nothing on this device")).toBeVisible();
  // What is still open must not put anything back.
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Method" }).click();
  await expect(page.getByRole("main")).toContainText("How to read this atlas");
  expect(await traces(page, context)).toEqual([]);
  server.conduct = { kind: "drop" };
  await expect(page.reload()).rejects.toThrow();
});

test("what is kept says its version, day and size, and opens when the server drops every connection", async ({
  page,
  server,
}) => {
  await open(page, server);
  await keep(page);
  await expect(
    page.getByText(/Kept on this device: .*2026, version [0-9a-f]{7}, \d+(\.\d)? MB/),
  ).toBeVisible();
  server.conduct = { kind: "drop" };
  await reload(page);
  await page.getByRole("button", { name: "Method" }).click();
  await expect(page.getByRole("main")).toContainText("How to read this atlas");
});

test("a filter page on every address, the worker's script included, changes nothing that is kept", async ({
  page,
  server,
}) => {
  await open(page, server);
  await keep(page);
  server.conduct = { kind: "filter" };
  for (let count = 0; count < 2; count++) {
    server.asked.length = 0;
    await reload(page);
    await expect.poll(() => server.asked).toContain("service-worker.js");
  }
  server.conduct = { kind: "drop" };
  await reload(page);
});

test("a filter page in place of the files is never kept", async ({ page, context, server }) => {
  await open(page, server);
  await page.getByRole("button", { name: "Settings" }).click();
  server.conduct = { kind: "filter" };
  await page.getByRole("button", { name: "Keep for offline use" }).click();
  await expect(page.getByText("It could not be kept")).toBeVisible();
  expect(await traces(page, context)).toEqual([]);
});

test("one poisoned file and nothing is kept", async ({ page, context, server }) => {
  await open(page, server);
  const path = (
    await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name))
  ).find((name) => SOME_DATA.test(name));
  server.conduct = { kind: "poison", path: new URL(path ?? "").pathname.slice(1) };
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Keep for offline use" }).click();
  await expect(page.getByText("It could not be kept")).toBeVisible();
  expect(await traces(page, context)).toEqual([]);
});

for (const damage of ["replaced by garbage", "evicted"] as const) {
  test(`a kept file that was ${damage} is fetched anew, and kept again`, async ({ page, server }) => {
    await open(page, server);
    await keep(page);
    await damageKept(page, { damage, pattern: SOME_SCRIPT });
    await damageKept(page, { damage, pattern: SOME_DATA });
    await reload(page);
    server.conduct = { kind: "drop" };
    await reload(page);
  });

  test(`without a connection, a kept file that was ${damage} is never shown, and heals later`, async ({
    page,
    server,
  }) => {
    await open(page, server);
    await keep(page);
    await damageKept(page, { damage, pattern: SOME_DATA });
    server.conduct = { kind: "drop" };
    await page.reload();
    await expect(page.getByRole("alert")).toContainText("could not be reached");
    server.conduct = { kind: "filter" };
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("alert")).toContainText("could not be reached");
    server.conduct = { kind: "honest" };
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("banner")).toBeVisible();
  });
}

test("without a connection, a kept script that was damaged leaves a page that says what to do", async ({
  page,
  server,
}) => {
  await open(page, server);
  await keep(page);
  await damageKept(page, { damage: "replaced by garbage", pattern: SOME_SCRIPT });
  server.conduct = { kind: "drop" };
  await page.reload();
  await expect(page.getByText("a part of this page was blocked or damaged")).toBeVisible();
  server.conduct = { kind: "honest" };
  await reload(page);
});

test("an update that is cut off or poisoned leaves what was kept; a good one announces itself and waits", async ({
  page,
  server,
  folder,
}) => {
  await open(page, server);
  await keep(page);
  const version = await nextRelease(DIRECTORY, folder, "2026-11-30");
  server.directory = folder;
  for (const kind of ["cut", "poison"] as const) {
    server.conduct = { kind, path: "" };
    server.asked.length = 0;
    await reload(page);
    await expect.poll(() => server.asked).toContain("");
    // The next release asks once it has a place to keep what it gets, and gives that up when it fails.
    await expect.poll(() => keptCaches(page)).toHaveLength(1);
    await settled(page);
    await expect(page.getByText("A newer")).toBeHidden();
    server.conduct = { kind: "drop" };
    await reload(page);
    expect(await isNext(page)).toBe(false);
  }
  server.conduct = { kind: "honest" };
  await reload(page);
  await expect(
    page.getByText(`A newer record is ready: as of 30 Nov 2026, version ${version}.`),
  ).toBeVisible();
  // Not even loading the page anew switches it.
  await reload(page);
  expect(await isNext(page)).toBe(false);
  await page.getByRole("button", { name: "Show it" }).click();
  await expect.poll(() => isNext(page)).toBe(true);
  await expect(page.getByRole("banner")).toBeVisible();
  server.conduct = { kind: "drop" };
  await reload(page);
  expect(await isNext(page)).toBe(true);
});

test("a second tab goes on reading its release when the first shows the next", async ({
  page,
  context,
  server,
  folder,
}) => {
  await open(page, server);
  await keep(page);
  const other = await context.newPage();
  await open(other, server);
  await nextRelease(DIRECTORY, folder, "2026-11-30");
  server.directory = folder;
  await reload(page);
  await page.getByRole("button", { name: "Show it" }).click();
  await expect.poll(() => isNext(page)).toBe(true);
  server.conduct = { kind: "drop" };
  expect(await isNext(other)).toBe(false);
  await other.getByRole("button", { name: "Method" }).click();
  await expect(other.getByRole("main")).toContainText("How to read this atlas");
});

test("where the browser gives no room, it says so and keeps nothing", async ({ page, context, server }) => {
  await open(page, server);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", {
    origin: new URL(server.url).origin,
    quotaSize: 500_000,
  });
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Keep for offline use" }).click();
  await expect(page.getByText("gives no room")).toBeVisible();
  expect(await traces(page, context)).toEqual([]);
});
