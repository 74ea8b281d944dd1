import type { Page } from "@playwright/test";
import { type Pixel, Projection } from "../../src/drawing/projection.ts";

/** Where on the page a point, `[lon, lat]` in degrees (WGS 84), is shown by a map at rest whose camera stands in the address (`at`). */
export async function pixelOnMap(page: Page, point: readonly [number, number]): Promise<Pixel> {
  const box = await page.locator(".map-panel").boundingBox();
  if (!box) throw new Error("The page has no map, expected one");
  const camera = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("at");
  if (!camera) throw new Error(`${page.url()} has no camera, expected one (at=lon,lat,zoom)`);
  const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = camera.split(",").map(Number);
  const { x, y } = new Projection({ lon, lat, zoom }, box).pixel([...point]);
  return { x: box.x + x, y: box.y + y };
}
