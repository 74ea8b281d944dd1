import { readFileSync } from "node:fs";
import type { Download, Locator } from "@playwright/test";
import { type Atlas, expect } from "./atlas.ts";

/** What is pressed to get to a picture and out of it. */
export const names = {
  en: { open: "Picture & link", svg: "SVG, sharp at any size", png: "PNG 2×", close: "Close" },
  fa: { open: "تصویر و پیوند", svg: "SVG، در هر اندازه واضح", png: "PNG، ۲ برابر", close: "بستن" },
} as const;

/** The dialog of a view's picture, once the picture is there. */
export async function opened(atlas: Atlas, hash: string, language: "en" | "fa"): Promise<Locator> {
  await atlas.open(hash, { language });
  await atlas.page.getByRole("button", { name: names[language].open }).click();
  const dialog = atlas.page.getByRole("dialog");
  await expect(dialog.getByRole("img")).toBeVisible();
  return dialog;
}

/** The file that a button gives. */
export async function saved(atlas: Atlas, button: Locator): Promise<Download> {
  const download = atlas.page.waitForEvent("download");
  await button.click();
  return await download;
}

/** A file as text. */
export async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8");
}
