import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext } from "@playwright/test";
import { type Atlas, expect, LANGUAGES, test as withAtlas } from "./support/atlas.ts";
import { brokenRules } from "./support/axe.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

/** Pages of another site, to frame the atlas in: `show` gives the address of one with a body. */
interface OtherSite {
  readonly show: (body: string) => string;
}

const test = withAtlas.extend<{ other: OtherSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
  other: async ({}, use) => {
    let content = "";
    const server = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(`<!doctype html><html lang="en"><title>News</title><h1>News</h1>${content}`);
    });
    const origin = await listening(server);
    await use({
      show: (body) => {
        content = body;
        return `${origin}/article`;
      },
    });
    server.closeAllConnections();
    server.close();
  },
});

for (const language of LANGUAGES) {
  test(`the HTML of the dialog shows the view in a page of another site, which is asked for nothing [${language}]`, async ({
    atlas,
    other,
    context,
  }) => {
    const { page } = atlas;
    await withoutGraphics(context);
    const snippet = await snippetOf(atlas, "in=IR-05&category=killing", language);
    const asked = requestsOf(context);
    await page.goto(other.show(snippet));
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toContainText(
      language === "en" ? "Kermanshah: " : "کرمانشاه: ",
    );
    await expect(frame.locator(".clean-head p")).toContainText(language === "en" ? "Killing" : "کشته‌شدن");
    await expect(frame.locator("html")).toHaveAttribute("data-map", "drawn");
    await expect(frame.getByRole("button")).toHaveCount(0);
    const site = new URL(atlas.url).origin;
    expect(asked.filter(({ url }) => new URL(url).origin === site).length).toBeGreaterThan(5);
    for (const { url, referrer } of asked) {
      if (new URL(url).origin === site) expect([url, referrer ?? ""]).not.toContainEqual(/article/);
    }
    expect(asked.filter(({ url, isFrame }) => isFrame && new URL(url).origin !== site)).toEqual([]);
    expect(await brokenRules(page, { without: ["landmark-one-main", "region"] })).toEqual([]);
  });
}

test("the frame leads to the whole atlas at the same view, in a tab of its own", async ({ atlas, other }) => {
  const { page } = atlas;
  await withoutGraphics(page.context());
  await page.goto(other.show(await snippetOf(atlas, "in=IR-05", "en")));
  const opened = page.context().waitForEvent("page");
  await page.frameLocator("iframe").getByRole("link", { name: "Open in the Iran Incident Atlas" }).click();
  const tab = await opened;
  await expect(tab).toHaveURL(/in=IR-05/);
  await expect(tab).not.toHaveURL(/view=clean/);
  await expect(tab.getByRole("banner")).toBeVisible();
  expect(await tab.evaluate(() => [window.opener, document.referrer])).toEqual([null, ""]);
  await expect(page).toHaveURL(/article$/);
});

test("another site's frame gets the clean view whatever it asks for, without a way out, and loads only when it comes near", async ({
  atlas,
  other,
  context,
}) => {
  const { page } = atlas;
  await withoutGraphics(context);
  expectOtherSite(atlas);
  const asked = requestsOf(context);
  const frame = `<iframe src="${atlas.url}#view=table&lang=en" width="640" height="600" loading="lazy"></iframe>`;
  await page.goto(other.show(`<div style="height:9000px"></div>${frame}`));
  await expect(page.getByRole("heading", { name: "News" })).toBeVisible();
  expect(asked.filter(({ isFrame }) => isFrame)).toEqual([]);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  const inside = page.frameLocator("iframe");
  await expect(inside.getByRole("heading", { level: 1 })).toContainText("Iran: ");
  await expect(inside.getByRole("button")).toHaveCount(0);
  await expect(inside.getByRole("table")).toHaveCount(0);
  await inside.locator("body").press("Escape");
  await inside.locator("body").press("Alt+Shift+KeyC");
  await expect(inside.locator(".clean")).toBeVisible();
  await expect(inside.getByRole("button")).toHaveCount(0);
});

interface Asked {
  readonly url: string;
  readonly referrer: string | undefined;
  /** Whether a framed page asked, or was asked for. */
  readonly isFrame: boolean;
}

function requestsOf(context: BrowserContext): readonly Asked[] {
  const asked: Asked[] = [];
  context.on("request", (request) => {
    if (request.serviceWorker()) return;
    asked.push({
      url: request.url(),
      referrer: request.headers().referer,
      isFrame: request.frame().parentFrame() !== null,
    });
  });
  return asked;
}

/** The page around the frame is another site's, and is opened by the test: that is no request of the atlas. */
function expectOtherSite({ expectProblem }: Atlas): void {
  expectProblem(/^request off the origin: GET http:\/\/localhost:\d+\/(article|favicon\.ico)$/);
}

async function snippetOf(atlas: Atlas, hash: string, language: "en" | "fa"): Promise<string> {
  const { page } = atlas;
  expectOtherSite(atlas);
  await atlas.open(hash, { language });
  await page.getByRole("button", { name: language === "en" ? "Picture & link" : "تصویر و پیوند" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(language === "en" ? "Size of the frame" : "اندازهٔ قاب").selectOption("medium");
  const code = dialog.getByLabel(language === "en" ? "HTML for a web page" : "کد HTML برای صفحهٔ وب");
  await expect(code).toHaveValue(/^<iframe .*width="640" height="600"/);
  return await code.inputValue();
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port }: AddressInfo = Object(server.address());
  return `http://localhost:${port}`;
}
