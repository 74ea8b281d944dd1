import type { BrowserContext, Page } from "@playwright/test";

/** Gives pages no graphics from their next load on: the map then draws itself without, and software graphics take no time from the test. */
export async function withoutGraphics(page: Page | BrowserContext): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

/** The same for the map alone: pictures can still be drawn on a canvas, such as a PNG. */
export async function withoutMapGraphics(page: Page | BrowserContext): Promise<void> {
  await page.addInitScript(() => {
    const draw = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, "getContext", {
      value(this: HTMLCanvasElement, kind: string) {
        return kind === "2d" ? Reflect.apply(draw, this, [kind]) : null;
      },
    });
  });
}
