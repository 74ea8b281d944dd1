import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "@playwright/test";
import type { Contender } from "./contender.ts";
import { processorUse } from "./processor-use.ts";

/** What something took: milliseconds until the page was at rest, and of processor time in the page's and the graphics' processes. */
export interface Cost {
  readonly wait: number;
  readonly processor: number;
}

/** One visit, cold, in a profile of its own. */
export interface Sample {
  /** Until the page first shows a shape of Iran. */
  readonly drawn: Cost | null;
  readonly idle: Cost;
  readonly filter: Cost;
  readonly pan: Cost;
  readonly pick: Cost;
}

/** How long a page may take to come to rest, in milliseconds. */
const patience = 180_000;

/** Visits a page, waits until its map is at rest, and changes what it shows. */
export async function sample(browser: Browser, contender: Contender): Promise<Sample> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const failures: Error[] = [];
  page.on("pageerror", (error) => failures.push(error));
  await page.addInitScript(watchMap);
  const use = await processorUse(browser);
  const before = await use();
  await page.goto(contender.url);
  await atRest(page);
  const { drawn, idle } = await page.evaluate(() => Reflect.get(window, "mapTimes"));
  const first = { wait: idle, processor: (await use()) - before };
  // What a page does after its first map is not part of a change.
  await setTimeout(2500);
  const costOf = async (change: (page: Page) => Promise<void>): Promise<Cost> => {
    const start = await use();
    await page.evaluate(watchChange);
    await change(page);
    const wait = await page.waitForFunction(() => Reflect.get(window, "mapRested")?.(), null, {
      timeout: patience,
    });
    return { wait: Number(await wait.jsonValue()), processor: (await use()) - start };
  };
  const filter = await costOf(contender.filter);
  const pick = await costOf(contender.pickProvince);
  await contender.focusMap(page);
  const pan = await costOf((at) => at.keyboard.press(contender.panKey));
  await context.close();
  if (failures.length > 0)
    throw new Error(`${contender.url} failed, so that its times would mean nothing`, { cause: failures[0] });
  return {
    drawn: drawn === null ? null : { wait: drawn, processor: Number.NaN },
    idle: first,
    filter,
    pan,
    pick,
  };
}

function atRest(page: Page): Promise<unknown> {
  const isIdle = () => document.documentElement.dataset.map === "idle";
  return page.waitForFunction(isIdle, null, { timeout: patience });
}

/** Runs in the page: notes when it first shows a shape of Iran and when its map first comes to rest. */
function watchMap(): void {
  const times: { drawn: number | null; idle: number | null } = { drawn: null, idle: null };
  Reflect.set(window, "mapTimes", times);
  new MutationObserver(() => {
    if (document.querySelector(".map-panel svg path")) times.drawn ??= performance.now();
    if (document.documentElement.dataset.map === "idle") times.idle ??= performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-map"] });
}

/** Runs in the page: from the first input on, notes the last time that the map came to rest; told once it has rested for 0.8 s. */
function watchChange(): void {
  let start: number | null = null;
  let rested: number | null = null;
  // Nothing in here has a name of its own: tsx would mark it by a helper that the page does not have.
  for (const type of ["pointerup", "keydown"]) {
    addEventListener(
      type,
      () => {
        start ??= performance.now();
      },
      { capture: true, once: true },
    );
  }
  const states = new MutationObserver(() => {
    rested = document.documentElement.dataset.map === "idle" ? performance.now() : null;
  });
  states.observe(document.documentElement, { attributeFilter: ["data-map"] });
  Reflect.set(window, "mapRested", () =>
    start !== null && rested !== null && performance.now() - rested > 800 ? rested - start : false,
  );
}
