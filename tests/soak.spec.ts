import type { CDPSession, Page } from "@playwright/test";
import { select } from "../src/selection/select.ts";
import { fragmentFromViewState, viewStateFromUrl } from "../src/state/url.ts";
import type { View } from "../src/state/view-state.ts";
import { publishedRecord } from "./builders/record.ts";
import { type Atlas, expect, test } from "./support/atlas.ts";
import { randomAction, randomNumbers } from "./support/random-actions.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

/*
 * Somebody who presses everything. What is shown is what the address says at every step, nothing fails, and nothing is kept for ever.
 * A few steps here; `npm run soak` takes 2,000 without the map's graphics and 2,000 with them, and compares memory.
 */

const STEPS = Number(process.env.ATLAS_SOAK ?? 40);
const SEED = Number(process.env.ATLAS_SOAK_SEED ?? 7);
/** The first so many steps load what is loaded once; from then on memory is compared. */
const WARM = 200;
const record = publishedRecord();

test.use({ actionTimeout: 10_000 });

test(`${STEPS} random steps: no fault, no leak, and the address says what is shown`, async ({ atlas }) => {
  test.setTimeout(60_000 + STEPS * 3000);
  const { page } = atlas;
  if (!process.env.ATLAS_SOAK_GRAPHICS) await withoutGraphics(page);
  await page.goto("about:blank");
  await atlas.open("#lang=en");
  const session = await page.context().newCDPSession(page);
  const random = randomNumbers(SEED);
  let warm: Memory | undefined;
  for (let step = 1; step <= STEPS; step++) {
    const action = randomAction(random);
    await test.step(`${step} ${action.name}`, async () => {
      await action.act(page, random);
      await expect.poll(() => contradiction(page), `step ${step}, ${action.name}, ${page.url()}`).toBe("");
    });
    if (step === WARM) warm = await memoryAtRest(atlas, session);
  }
  if (!warm) return;
  const last = await memoryAtRest(atlas, session);
  console.log(JSON.stringify({ steps: STEPS, warm, last }));
  for (const part of ["heap", "nodes", "listeners"] as const)
    expect(last[part], part).toBeLessThan(1.5 * warm[part]);
});

/** How what is shown contradicts the address; empty where it does not. */
async function contradiction(page: Page): Promise<string> {
  const url = new URL(page.url());
  const { state, malformed } = viewStateFromUrl(url);
  if (malformed.length > 0) return `the address holds what cannot be understood: ${malformed}`;
  if (parts(fragmentFromViewState(state)) !== parts(url.hash))
    return "the address is not as short as it can be";
  const shown = await shownState(page);
  const expected = {
    language: state.language ?? "en",
    theme: state.theme === "auto" ? "light" : state.theme,
    view: state.view,
    count: hasFilters(state.view) ? select(record, state.filter).count : null,
  };
  return JSON.stringify(shown) === JSON.stringify(expected)
    ? ""
    : `shown ${JSON.stringify(shown)}, the address says ${JSON.stringify(expected)}`;
}

/** The parts of a link in one order: a link that was typed may have them in another. */
function parts(hash: string): string {
  return hash.replace(/^#/, "").split("&").sort().join("&");
}

/** Whether a view stands beside the filters, which tell how many incidents pass. */
function hasFilters(view: View): boolean {
  return view === "map" || view === "table";
}

/** What the page shows of its state. The number of incidents is the first of the filters' panel. */
function shownState(page: Page) {
  return page.evaluate(() => {
    const { lang, dataset } = document.documentElement;
    const buttons = [...document.querySelectorAll(".header-views button")];
    const present = buttons.findIndex((button) => button.getAttribute("aria-current") === "page");
    const latin = (text: string) =>
      text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)).replace(/[,٬]/g, "");
    const count = /\d+/.exec(latin(document.querySelector(".filters-state")?.textContent ?? ""))?.[0];
    return {
      language: lang,
      theme: dataset.theme,
      view: ["map", "table", "tolls", "method"][present],
      count: count === undefined ? null : Number(count),
    };
  });
}

interface Memory {
  /** Mebibytes in use. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page keeps once it shows the same as at first and everything that can be forgotten is. */
async function memoryAtRest({ page, rest }: Atlas, session: CDPSession): Promise<Memory> {
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    location.hash = "lang=en";
  });
  await expect.poll(() => contradiction(page)).toBe("");
  await rest();
  await session.send("Performance.enable");
  for (let pass = 0; pass < 3; pass++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: Math.round((value("JSHeapUsedSize") / 2 ** 20) * 10) / 10,
    nodes: value("Nodes"),
    listeners: value("JSEventListeners"),
  };
}
