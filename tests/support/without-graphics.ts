import type { BrowserContext, Page } from "@playwright/test";

/** Gives pages no graphics from their next load on: the map then draws itself without, and software graphics take no time from the test. */
export async function withoutGraphics(page: Page | BrowserContext): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}
