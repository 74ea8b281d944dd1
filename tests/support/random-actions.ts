import type { Page } from "@playwright/test";

/** One thing that a reader may do, and how often beside the others. An action that finds nothing to act on does nothing. */
export interface Action {
  readonly name: string;
  readonly weight: number;
  readonly act: (page: Page, random: () => number) => Promise<unknown>;
}

/** Numbers of 0 to below 1 in an order that its seed fixes (mulberry32, Tommy Ettinger, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the actions, by weight. */
export function randomAction(random: () => number): Action {
  const tickets = actions.flatMap((action) => Array<Action>(action.weight).fill(action));
  const drawn = tickets[Math.floor(random() * tickets.length)];
  if (!drawn) throw new Error("no action was drawn, expected one: random numbers are of 0 to below 1");
  return drawn;
}

const words = ["tehran", "کهریزک", "hospital", "بیمارستان", "karaj", "qqqq", "ilam 8", "ي ك", "\u202e<b>"];
const links = [
  "",
  "view=table",
  "in=IR-23",
  "place=57.083,30.284",
  "from=2026-01-08&to=2026-01-09",
  "known=2026-01-12",
  "theme=dark",
  "calendar=solar-hijri&lang=en",
];

const actions: readonly Action[] = [
  pressing("filter", 14, ".filters input[type=checkbox], .filters input[type=radio]"),
  pressing("fold", 3, ".filters button[aria-expanded], .filters summary"),
  pressing("clear", 3, ".active-filters button"),
  pressing("incident", 12, "[data-incident], tbody th a"),
  pressing("details", 12, ".details button, .details a[href^='#'], .details summary"),
  pressing("view", 10, ".header-views button"),
  pressing("sort", 5, "thead button"),
  pressing("toll", 6, "[data-toll], .measure-choice input"),
  pressing("language", 4, ".header-end > button[lang], .header-end button:has([lang])"),
  pressing("timeline", 6, ".wide-timeline button, .flag"),
  pressing("map control", 8, ".map-controls button"),
  pressing("map mark", 5, "[data-place], [data-province]"),
  { name: "search", weight: 6, act: search },
  { name: "figure", weight: 3, act: figure },
  { name: "link", weight: 6, act: link },
  { name: "wheel", weight: 6, act: wheel },
  { name: "drag", weight: 4, act: drag },
  { name: "keys", weight: 4, act: keys },
  { name: "back", weight: 8, act: (page) => wander(page, "back") },
  { name: "forward", weight: 5, act: (page) => wander(page, "forward") },
  { name: "escape", weight: 3, act: (page) => page.keyboard.press("Escape") },
];

/** Presses one of the controls in sight with the pointer, whichever: but none that leaves the page, stores, prints or saves. */
function pressing(name: string, weight: number, selector: string): Action {
  const act: Action["act"] = async (page, random) => {
    const spot = await page.evaluate(spotOf, [selector, random()] as const);
    if (spot) await page.mouse.click(spot.x, spot.y);
  };
  return { name, weight, act };
}

/** The middle of one of the controls that a pointer meets; null where there is none. Runs in the page. */
function spotOf([selector, chance]: readonly [string, number]): { x: number; y: number } | null {
  const middle = (control: Element) => {
    const { x, y, width, height } = control.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const controls = [...document.querySelectorAll(selector)].filter((control) => {
    const { x, y } = middle(control);
    const met = document.elementFromPoint(x, y);
    const isMet = met !== null && (control.contains(met) || met.contains(control));
    const isKept = control.closest("[target=_blank], [download], .leave") !== null;
    return isMet && !isKept && !/offline|download|print|copy|save|leave/i.test(control.textContent ?? "");
  });
  const control = controls[Math.floor(chance * controls.length)];
  return control ? middle(control) : null;
}

async function search(page: Page, random: () => number): Promise<void> {
  await dismissAll(page);
  const field = page
    .locator(".filters input[type=search]:visible, .tolls input[type=search]:visible")
    .first();
  const word = random() < 0.4 ? "" : (words[Math.floor(random() * words.length)] ?? "");
  if ((await field.count()) > 0) await field.fill(word);
}

/** Opens the picture's dialog, waits for the picture, and closes it. What else lies open over the page goes first. */
async function figure(page: Page): Promise<void> {
  await dismissAll(page);
  const button = page.locator(".header-end > button").last();
  if ((await button.count()) === 0) return;
  await button.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("img").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
}

/** Presses Escape until nothing lies over the page. */
async function dismissAll(page: Page): Promise<void> {
  const open = page.locator("[role=dialog], [role=menu], [role=listbox]");
  for (let presses = 0; presses < 10 && (await open.count()) > 0; presses++)
    await page.keyboard.press("Escape");
}

async function link(page: Page, random: () => number): Promise<void> {
  const hash = links[Math.floor(random() * links.length)] ?? "";
  await page.evaluate((text) => {
    location.hash = text;
  }, hash);
}

async function wheel(page: Page, random: () => number): Promise<void> {
  await page.mouse.move(500 + 400 * random(), 250 + 200 * random());
  await page.mouse.wheel(0, (random() - 0.5) * 1200);
}

async function drag(page: Page, random: () => number): Promise<void> {
  await page.mouse.move(500 + 400 * random(), 250 + 200 * random());
  await page.mouse.down();
  await page.mouse.move(500 + 400 * random(), 250 + 200 * random(), { steps: 3 });
  await page.mouse.up();
}

async function keys(page: Page, random: () => number): Promise<void> {
  for (let count = 1 + 6 * random(); count > 0; count--) await page.keyboard.press("Tab");
  for (const key of ["ArrowRight", "ArrowDown", "Home"]) if (random() < 0.5) await page.keyboard.press(key);
}

/** Goes back or forward, but never out of the atlas: only pages of it are in the list of the navigation's own entries. */
async function wander(page: Page, where: "back" | "forward"): Promise<void> {
  await page.evaluate((direction) => {
    const navigation: unknown = Reflect.get(window, "navigation");
    const can = direction === "back" ? "canGoBack" : "canGoForward";
    if (typeof navigation === "object" && navigation !== null && Reflect.get(navigation, can) === true)
      history[direction]();
  }, where);
}
