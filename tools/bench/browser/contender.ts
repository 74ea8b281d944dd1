import type { Page } from "@playwright/test";
import { Projection } from "../../../src/drawing/projection.ts";

/** A page that is measured. Each change returns as soon as it is asked for; the page then says when it is at rest. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  /** Whether it shows the record, so that it is measured at each size. */
  readonly hasRecord: boolean;
  /** Puts the focus where a key pans. */
  readonly focusMap: (page: Page) => Promise<void>;
  readonly panKey: string;
  readonly filter: (page: Page) => Promise<void>;
  readonly pickProvince: (page: Page) => Promise<void>;
}

const inSemnan = [54.5, 35.3];
const camera = { lon: 53.7, lat: 32.6, zoom: 4.9 };

/** The atlas, used as a reader does. */
export function atlasContender(url: string): Contender {
  return {
    name: "atlas",
    // With a camera in the address, so that it can be said where a province lies on the page.
    url: `${url}#lang=en&at=${camera.lon},${camera.lat},${camera.zoom}`,
    hasRecord: true,
    focusMap: (page) => page.locator(".map-surface").focus(),
    // Arrows alone walk from province to province.
    panKey: "Shift+ArrowRight",
    filter: (page) => page.getByRole("button", { name: "8–9 Jan 2026", exact: true }).click(),
    pickProvince: async (page) => {
      const map = page.locator(".map-surface");
      const box = await map.boundingBox();
      if (!box) throw new Error("The atlas has no map, expected one");
      await map.click({ position: new Projection(camera, box).pixel(inSemnan) });
    },
  };
}

/** The bare map, which does by a key what the atlas does by a click. */
export function bareContender(url: string): Contender {
  return {
    name: "bare MapLibre",
    url,
    hasRecord: false,
    focusMap: (page) => page.locator("#map canvas").focus(),
    panKey: "ArrowRight",
    filter: (page) => page.keyboard.press("c"),
    pickProvince: (page) => page.keyboard.press("p"),
  };
}
