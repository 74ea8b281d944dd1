import type { BrowserContext, Page } from "@playwright/test";
import { expect } from "./atlas.ts";
import type { HostileServer } from "./hostile-server.ts";

/** Opens the site at its table, and waits for the record. */
export async function open(page: Page, server: HostileServer): Promise<void> {
  await page.goto(`${server.url}#lang=en&view=table`);
  await expect(page.getByRole("banner")).toBeVisible();
}

/** Loads the page anew, and waits for the record. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByRole("banner")).toBeVisible();
}

/** Keeps the atlas by the settings, which stay open. */
export async function keep(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Keep for offline use" }).click();
  await expect(page.getByText("Kept on this device")).toBeVisible();
}

/** Waits until the browser has no service worker that is still being installed. */
export async function settled(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null),
    )
    .toBeNull();
}

/** All that the browser keeps of the site, by name. */
export async function traces(page: Page, context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const stored = await page.evaluate(async () => [
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(() => "service worker"),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...Object.keys(localStorage).map((key) => `local ${key}`),
    ...Object.keys(sessionStorage).map((key) => `session ${key}`),
  ]);
  return [...cookies, ...stored];
}

/** The names of what is kept, one for each release. */
export function keptCaches(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

/** Whether the page is that of the next release. */
export async function isNext(page: Page): Promise<boolean> {
  return (await page.locator('meta[name="release"]').count()) > 0;
}

export interface Damage {
  readonly damage: "replaced by garbage" | "evicted";
  readonly pattern: RegExp;
}

/** Damages one kept file, and empties the browser's other cache, which would hide it. */
export async function damageKept(page: Page, { damage, pattern }: Damage): Promise<void> {
  const found = await page.evaluate(
    async ([source, isGarbage]) => {
      const [name = ""] = await caches.keys();
      const cache = await caches.open(name);
      const request = (await cache.keys()).find(({ url }) => new RegExp(source).test(url));
      const response = request && (await cache.match(request));
      if (!request || !response) return false;
      await cache.delete(request);
      if (isGarbage) await cache.put(request, new Response("garbage", { headers: response.headers }));
      return true;
    },
    [pattern.source, damage === "replaced by garbage"] as const,
  );
  expect(found).toBe(true);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.clearBrowserCache");
}
