import type { Route } from "@playwright/test";
import { type Atlas, expect, LANGUAGES, test } from "./support/atlas.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

const INCIDENTS = /\/assets\/incidents-[^/]*\.geojson$/;

/** Ways in which a data file does not come, and what the reader is told. */
const FAULTS: readonly {
  readonly name: string;
  readonly answer: (route: Route) => Promise<void>;
  readonly says: RegExp;
}[] = [
  {
    name: "is missing",
    answer: (route) => route.fulfill({ status: 404, body: "Not found" }),
    says: /answered 404 for incidents/,
  },
  {
    name: "meets a broken server",
    answer: (route) => route.fulfill({ status: 500, body: "" }),
    says: /answered 500 for incidents/,
  },
  {
    name: "is cut short",
    answer: async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ body: text.slice(0, text.length / 2) });
    },
    says: /incidents.* is not what it should be/,
  },
  {
    name: "is a filter's page instead",
    answer: (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><h1>Blocked</h1>" }),
    says: /incidents.* is not what it should be/,
  },
  {
    name: "is JSON, but not the record",
    answer: (route) => route.fulfill({ json: { blocked: true } }),
    says: /incidents\.geojson is not what it should be/,
  },
  { name: "never answers", answer: (route) => route.abort(), says: /incidents.* could not be reached/ },
];

for (const { name, answer, says } of FAULTS) {
  test(`a data file that ${name} is named, with a way to try again`, async ({ atlas }) => {
    const { page } = atlas;
    atlas.expectProblem(/Failed to load resource/);
    await page.route(INCIDENTS, answer);
    await page.goto(`${atlas.url}#lang=en`);
    await expect(page.getByRole("alert")).toContainText(says);
    await page.unroute(INCIDENTS);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("banner")).toBeVisible();
  });
}

for (const language of LANGUAGES) {
  test(`a file that takes 30 seconds is waited for, and the page says that it is slow [${language}]`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    const held: Route[] = [];
    await page.clock.install();
    await page.route(INCIDENTS, (route) => void held.push(route));
    await page.goto(`${atlas.url}#lang=${language}`);
    await expect.poll(() => held.length).toBe(1);
    const retry = page.getByRole("button");
    await expect(retry).toBeHidden();
    await page.clock.runFor(30_000);
    await expect(retry).toBeVisible();
    await held[0]?.continue();
    await page.clock.resume();
    await expect(page.getByRole("banner")).toBeVisible();
  });
}

test("trying again while a file is slow gives up the first attempt and takes the second", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.clock.install();
  await page.route(INCIDENTS, () => undefined, { times: 1 });
  await page.goto(`${atlas.url}#lang=en`);
  await page.clock.runFor(10_000);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.clock.resume();
  await expect(page.getByRole("banner")).toBeVisible();
});

test("without its script the page says in both languages what may have happened", async ({ atlas }) => {
  const { page } = atlas;
  atlas.expectProblem(/Failed to load resource/);
  await page.route(/\/assets\/index-[^/]*\.js$/, (route) => route.abort());
  await page.goto(atlas.url);
  await expect(page.getByText("a part of this page was blocked or damaged")).toBeVisible();
  await expect(page.locator('[lang="fa"]')).toBeVisible();
});

test("a part whose script does not come says so in its place, and the rest works", async ({ atlas }) => {
  const { page } = atlas;
  atlas.expectProblem(/Failed to load resource/);
  await page.route(/\/assets\/method-view-[^/]*\.js$/, (route) => route.abort());
  await open(atlas, "#view=method");
  await expect(page.getByRole("alert")).toContainText("This part of the page could not be loaded.");
  await page.unroute(/\/assets\/method-view-[^/]*\.js$/);
  await page.getByRole("button", { name: "Reload the page" }).click();
  await expect(page.getByRole("main")).toContainText("How to read this atlas");
});

test("a picture's dialog whose script does not come says so where it would open, and can be closed", async ({
  atlas,
}) => {
  const { page } = atlas;
  atlas.expectProblem(/Failed to load resource/);
  await withoutGraphics(page);
  await page.route(/\/assets\/figure-dialog-[^/]*\.js$/, (route) => route.abort());
  await open(atlas, "#in=IR-05");
  await page.getByRole("button", { name: "Picture & link" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("This part of the page could not be loaded.");
  await page.locator(".dialog-unavailable").getByRole("button", { name: "Close" }).click();
  await expect(alert).toBeHidden();
  await page.getByRole("button", { name: "Picture & link" }).click();
  await page.unroute(/\/assets\/figure-dialog-[^/]*\.js$/);
  await page.getByRole("button", { name: "Reload the page" }).click();
  await page.getByRole("button", { name: "Picture & link" }).click();
  await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();
  await expect(page).toHaveURL(/in=IR-05/);
});

test("without the map's worker a drawing of the same stands in, and says what to do", async ({ atlas }) => {
  atlas.expectProblem(/Failed to load resource|worker/i);
  await atlas.page.route(/maplibre-gl-worker/, (route) => route.abort());
  await open(atlas);
  await expect(atlas.page.locator("html")).toHaveAttribute("data-map", "drawn", { timeout: 45_000 });
  await expect(atlas.page.getByText("The full map could not be loaded.")).toBeVisible();
});

test("without the fonts all is shown in those of the device", async ({ atlas }) => {
  atlas.expectProblem(/Failed to load resource/);
  await atlas.page.route(/\.woff2$/, (route) => route.abort());
  await open(atlas);
  await atlas.rest();
});

test("where the browser refuses to store anything, the atlas opens and says that it cannot be kept", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, { get: refuse });
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("", "SecurityError"));
    CacheStorage.prototype.keys = () => Promise.reject(new DOMException("", "SecurityError"));
  });
  await open(atlas);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Keep for offline use" }).click();
  await expect(page.getByText("It could not be kept")).toBeVisible();
});

for (const time of ["1970-01-01T00:00:00Z", "2099-12-31T23:59:59Z"]) {
  test(`a device whose clock says ${time.slice(0, 4)} shows the same record`, async ({ atlas }) => {
    await atlas.page.clock.setFixedTime(time);
    await open(atlas);
    await expect(atlas.page.getByRole("main")).toBeVisible();
    expect(await atlas.page.getByRole("alert").count()).toBe(0);
  });
}

async function open({ page, url }: Atlas, hash = "#"): Promise<void> {
  await page.goto(`${url}${hash}&lang=en`);
  await expect(page.getByRole("banner")).toBeVisible();
}
