import type { Page } from "@playwright/test";
import { hostileFiles } from "../builders/hostile-files.ts";

/** Puts the hostile record in the place of the published one and of the base map, from the page's next load on. */
export async function serveHostileData(page: Page, seed: number): Promise<void> {
  for (const [name, content] of hostileFiles(seed)) {
    const [, stem = "", ending = ""] = /([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
    await page.route(new RegExp(`/assets/${stem}-[\\w-]+\\.${ending}$`), (route) =>
      route.fulfill({ contentType: "application/json", body: JSON.stringify(content) }),
    );
  }
}
