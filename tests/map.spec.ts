import type { Page } from "@playwright/test";
import { expect, test } from "./support/atlas.ts";
import { pixelOnMap } from "./support/map-pixel.ts";
import { published } from "./support/published.ts";

const kerman: [number, number] = [57.083, 30.284];
const tehran: [number, number] = [51.389, 35.689];
const inSemnan: [number, number] = [54.5, 35.3];

const tooltip = (page: Page) => page.locator(".map-tooltip");
const map = (page: Page) => page.getByRole("application");
const ring = (page: Page) => page.locator(".walk-ring");
const camera = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("at");

/** How many incidents the record has at a point. */
function incidentsAt([lon, lat]: readonly [number, number]): number {
  const points = published.flatMap(({ geometry }) => (geometry ? [geometry.coordinates] : []));
  return points.filter(([x, y]) => x === lon && y === lat).length;
}

/** As Tab does: a focus that comes from the keyboard. */
async function focusMap(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  await map(page).focus();
}

async function pointAt(page: Page, point: [number, number]): Promise<void> {
  const { x, y } = await pixelOnMap(page, point);
  await page.mouse.move(x, y);
}

async function pressAt(page: Page, point: [number, number]): Promise<void> {
  const { x, y } = await pixelOnMap(page, point);
  await page.mouse.click(x, y);
}

test("pointing names the place with its count, and the province beside it", async ({
  atlas: { page, open },
}) => {
  await open("at=56,33,6");
  await pointAt(page, kerman);
  await expect(tooltip(page)).toContainText("Kerman");
  await expect(tooltip(page)).toContainText(`${incidentsAt(kerman)} documented incidents`);
  await pointAt(page, inSemnan);
  await expect(tooltip(page)).toHaveAttribute("data-id", "IR-20");
});

test("pressing a place of several incidents opens the place, pressing a province the province", async ({
  atlas: { page, open },
}) => {
  await open("at=56,33,6");
  await pressAt(page, kerman);
  await expect(page).toHaveURL(/place=57\.083,30\.284/);
  await pressAt(page, inSemnan);
  await expect(page).toHaveURL(/in=IR-20/);
});

test("a mark of several places parts them and picks nothing", async ({ atlas: { page, open, rest } }) => {
  await open("at=53,33,5");
  await pressAt(page, tehran);
  await expect.poll(() => Number(camera(page)?.split(",")[2])).toBeGreaterThan(7);
  await rest();
  expect(page.url()).not.toMatch(/place=|incident=|in=/);
});

/** The colour of the middle of a place's mark, as `red,green,blue,opacity`; of no opacity where none is painted. */
async function paintedAt(page: Page, point: [number, number]): Promise<string> {
  const box = await page.locator(".map-overlay canvas").boundingBox();
  const { x, y } = await pixelOnMap(page, point);
  if (!box) throw new Error("The map has no marks over it, expected a canvas");
  return page.locator(".map-overlay canvas").evaluate(
    (canvas, at) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error("Expected a canvas");
      const scale = canvas.width / canvas.clientWidth;
      return String(canvas.getContext("2d")?.getImageData(at.x * scale, at.y * scale, 1, 1).data);
    },
    // Beside the number: in the disc, off its middle.
    { x: x - box.x - 6, y: y - box.y },
  );
}

test("marks are painted over the map where the filter has incidents, and nowhere else", async ({
  atlas: { page, open, rest },
}) => {
  await open("at=56,33,6&theme=light");
  expect(await paintedAt(page, kerman)).toBe("255,255,255,255");
  await page.evaluate(() => {
    location.hash = "at=56,33,6&theme=light&q=no-such-incident";
  });
  await rest();
  await expect.poll(() => paintedAt(page, kerman)).toMatch(/,0$/);
});

test("home shows all of Iran, which needs no camera in the link, and a picked province can be fitted", async ({
  atlas: { page, open, rest },
}) => {
  await open("in=IR-20&at=51,35,8");
  await page.getByRole("button", { name: "Back to all of Iran" }).click();
  await expect.poll(() => camera(page)).toBeNull();
  await rest();
  await page.getByRole("button", { name: "Fit to Semnan" }).click();
  await expect.poll(() => camera(page)).not.toBeNull();
  await rest();
  await pointAt(page, inSemnan);
  await expect(tooltip(page)).toHaveAttribute("data-id", "IR-20");
});

test("going back and forward moves the map to where the link says and leaves the link alone", async ({
  atlas: { page, open, rest },
}) => {
  await open("at=51.4,35.7,8");
  await page.evaluate(() => {
    location.hash = "at=59.6,36.3,9";
  });
  await rest();
  await page.goBack();
  await rest();
  expect(camera(page)).toBe("51.4,35.7,8");
  await pointAt(page, tehran);
  await expect(tooltip(page)).toHaveAttribute("data-id", tehran.join(","));
  await page.goForward();
  await rest();
  expect(camera(page)).toBe("59.6,36.3,9");
});

test("moved by keyboard, the map's middle is the pointer, and Enter opens what lies there", async ({
  atlas: { page, open, rest },
}) => {
  await open(`at=${kerman.join(",")},8`);
  await focusMap(page);
  const start = camera(page);
  await page.keyboard.press("Shift+ArrowUp");
  await expect.poll(() => camera(page)).not.toBe(start);
  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(() => camera(page)).toBe(start);
  await rest();
  await expect(tooltip(page)).toContainText("Kerman");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/place=57\.083,30\.284/);
});

test("arrow keys walk the provinces of the map, which follows where one is out of sight", async ({
  atlas: { page, open, rest },
}) => {
  await open(`at=${tehran.join(",")},8`);
  await focusMap(page);
  await expect(ring(page)).toHaveAttribute("data-id", "IR-23");
  const start = camera(page);
  await page.keyboard.press("ArrowRight");
  await expect(ring(page)).toHaveAttribute("data-id", "IR-20");
  await expect.poll(() => camera(page)).not.toBe(start);
  await rest();
  await expect(tooltip(page)).toHaveAttribute("data-id", "IR-20");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/in=IR-20/);
});

test("a theme or language chosen keeps the camera", async ({ atlas: { page, open, rest } }) => {
  await open("at=51.4,35.7,8&theme=dark");
  await page.getByRole("button", { name: "فارسی" }).click();
  await rest();
  expect(camera(page)).toBe("51.4,35.7,8");
  await expect(map(page)).toHaveAttribute("aria-label", /نقشهٔ استان/);
});

test("without WebGL 2 a drawing shows the same, says so, and is pressed like the map @both", async ({
  atlas: { page, open },
}) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function getContext(
      this: HTMLCanvasElement,
      ...request: unknown[]
    ) {
      return request[0] === "webgl2" ? null : Reflect.apply(original, this, request);
    };
  });
  await open("at=54,33,4.5");
  await expect(page.locator("html")).toHaveAttribute("data-map", "drawn");
  await expect(page.getByText(/cannot draw the full map/)).toBeVisible();
  await expect(page.locator('.drawn-map [data-layer="provinces"] path').first()).toBeVisible();
  await pressAt(page, inSemnan);
  await expect(page).toHaveURL(/in=IR-20/);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => camera(page)).toBe("54,33,5.5");
});

test("a map whose graphics are taken away gives way to the drawing and comes back where the reader left off", async ({
  atlas: { page, open, rest },
}) => {
  await open("at=54,33,5");
  const context = await page.locator(".map-canvas canvas").evaluateHandle((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error("The map has no canvas, expected one");
    return canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
  });
  await context.evaluate((extension) => extension?.loseContext());
  await expect(page.locator("html")).toHaveAttribute("data-map", "drawn");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => camera(page)).toBe("54,33,6");
  await context.evaluate((extension) => extension?.restoreContext());
  await expect(page.locator("html")).toHaveAttribute("data-map", "idle", { timeout: 45_000 });
  await rest();
  expect(camera(page)).toBe("54,33,6");
});
