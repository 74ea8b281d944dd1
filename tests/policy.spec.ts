import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { policyFromText } from "../tools/vite/content-policy.ts";
import { expect, LANGUAGES, test } from "./support/atlas.ts";
import { watchPolicy } from "./support/watch-policy.ts";

const VIEWS = ["map", "table", "tolls", "method"];

for (const language of LANGUAGES) {
  test(`no view breaks the page's policy or asks another origin for anything [${language}] @both`, async ({
    atlas,
  }) => {
    // Four times the map, in software graphics.
    test.slow();
    const violations = await watchPolicy(atlas.page);
    for (const view of VIEWS) {
      await atlas.open(`#view=${view}`, { language });
      await expect(atlas.page.getByRole("main")).toContainText(/\S/);
    }
    expect(violations).toEqual([]);
  });
}

test("every style that a library put into the page is one that its policy names by hash", async ({
  atlas,
}) => {
  await atlas.open();
  const texts = await atlas.page.locator("style").allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  const named = policyFromText(await metaPolicy(atlas.page))["style-src"];
  for (const text of texts) expect(named).toContain(sourceOf(text));
});

test("a text cannot become markup or script, and no other script can be started as a worker", async ({
  atlas,
}) => {
  await atlas.open();
  atlas.expectProblem(/Trusted|Content Security Policy/i);
  // From a timer: what DevTools itself runs is let off the policy.
  const refused = await atlas.page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const attempts: readonly (() => unknown)[] = [
          () => Reflect.set(document.createElement("p"), "innerHTML", "<b>x</b>"),
          () => Reflect.apply(Reflect.get(window, "eval"), window, ["1"]),
          () => new Worker("data:text/javascript,1"),
          () => new Worker("./icon.svg"),
        ];
        const outcomeOf = (attempt: () => unknown) => {
          try {
            attempt();
            return "allowed";
          } catch {
            return "refused";
          }
        };
        setTimeout(() => resolve(attempts.map(outcomeOf)));
      }),
  );
  expect(refused).toEqual(["refused", "refused", "refused", "refused"]);
});

async function metaPolicy(page: Page): Promise<string> {
  const content = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  return content ?? "";
}

function sourceOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
