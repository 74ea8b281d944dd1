import type { Page } from "@playwright/test";
import { pixelOnMap } from "../../../tests/support/map-pixel.ts";

/** A page that is measured. Each change returns as soon as it is asked for; the page then says when it is at rest. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  /** Whether it shows the record, so that it is measured at each size. */
  readonly hasRecord: boolean;
  /** Puts the focus where the arrow keys pan. */
  readonly focusMap: (page: Page) => Promise<void>;
  readonly filter: (page: Page) => Promise<void>;
  readonly pickProvince: (page: Page) => Promise<void>;
}

const inSemnan: readonly [number, number] = [54.5, 35.3];

/** The atlas, used as a reader does. */
export function atlasContender(url: string): Contender {
  return {
    name: "atlas",
    // With a camera in the address, so that it can be said where a province lies on the page.
    url: `${url}#lang=en&at=53.7,32.6,4.9`,
    hasRecord: true,
    focusMap: (page) => page.locator(".map-canvas canvas").focus(),
    filter: (page) => page.getByRole("button", { name: "8–9 Jan 2026", exact: true }).click(),
    pickProvince: async (page) => {
      const { x, y } = await pixelOnMap(page, inSemnan);
      await page.mouse.click(x, y);
    },
  };
}

/** A page of bench/, that does by a key what the atlas does by a click. */
export function benchContender(name: string, url: string, hasRecord: boolean): Contender {
  const focusMap = (page: Page) => page.locator(hasRecord ? "#map" : "#map canvas").focus();
  return {
    name,
    url,
    hasRecord,
    focusMap,
    filter: (page) => page.keyboard.press("c"),
    pickProvince: (page) => page.keyboard.press("p"),
  };
}
