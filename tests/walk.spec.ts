import type { Page } from "@playwright/test";
import { type Direction, directions, Neighbourhood } from "../src/domain/neighbourhood.ts";
import { publishedRecord } from "./builders/record.ts";
import { expect, LANGUAGES, test } from "./support/atlas.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

/* Walking by keyboard is the same on MapLibre's map, which map.spec.ts tries, and on the drawing, which costs less. */
test.beforeEach(({ page }) => withoutGraphics(page));

const { provinces, incidents } = publishedRecord();
const neighbourhood = new Neighbourhood(provinces);
const keys: Readonly<Record<Direction, string>> = {
  north: "ArrowUp",
  east: "ArrowRight",
  south: "ArrowDown",
  west: "ArrowLeft",
};

const map = (page: Page) => page.getByRole("application");
const ring = (page: Page) => page.locator(".walk-ring");
const voice = (page: Page) => page.locator("[data-map-voice]");

async function focusMap(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  await map(page).focus();
}

for (const language of LANGUAGES) {
  test(`from province to province: named, counted, ringed, opened by Enter and left by Escape [${language}]`, async ({
    atlas: { page, open },
  }) => {
    await open("in=IR-05", { language });
    await focusMap(page);
    await expect(ring(page)).toHaveAttribute("data-id", "IR-05");
    // Left is west in both scripts, since a map is not mirrored: the way back from where the arrow right leads.
    await page.keyboard.press("ArrowRight");
    await expect(ring(page)).toHaveAttribute("data-id", "IR-13");
    await expect(voice(page)).toContainText(language === "fa" ? "همدان" : "Hamadan");
    await page.keyboard.press("ArrowLeft");
    await expect(ring(page)).toHaveAttribute("data-id", "IR-05");
    const count = incidents.filter(({ province }) => province === "IR-05").length;
    await expect(voice(page)).toContainText(count.toLocaleString(language === "fa" ? "fa-IR" : "en"));
    await page.keyboard.press("ArrowLeft");
    await expect(voice(page)).toContainText(language === "fa" ? "غرب کرمانشاه" : "Kermanshah to the west");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/in=IR-16/);
    await expect(page.locator("[data-panel-heading]")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(map(page)).toBeFocused();
    await expect(ring(page)).toHaveAttribute("data-id", "IR-16");
    await page.keyboard.press("Escape");
    await expect(page.locator("#list")).toBeFocused();
    await expect(ring(page)).toHaveCount(0);
    await expect(voice(page)).toBeEmpty();
  });
}

test("all 31 provinces are reached by arrow keys alone, each where its neighbours say", async ({
  atlas: { page, open },
}) => {
  await open("in=IR-23", { language: "en" });
  await focusMap(page);
  const reached = new Set(["IR-23"]);
  for (const { direction, to } of grandTour("IR-23")) {
    await page.keyboard.press(keys[direction]);
    await expect(ring(page)).toHaveAttribute("data-id", to);
    reached.add(to);
  }
  expect(reached.size).toBe(provinces.length);
});

interface Step {
  readonly direction: Direction;
  readonly to: string;
}

/** Steps that lead through every province: always on to the nearest that was not yet seen. */
function grandTour(start: Parameters<Neighbourhood["towards"]>[0]): Step[] {
  const seen = new Set([start]);
  const tour: Step[] = [];
  let at = start;
  for (let way = wayToUnseen(at, seen); way; way = wayToUnseen(at, seen))
    for (const step of way) {
      at = step.to;
      seen.add(at);
      tour.push(step);
    }
  return tour;
}

function wayToUnseen(start: Parameters<Neighbourhood["towards"]>[0], seen: ReadonlySet<string>) {
  const ways = [{ at: start, steps: [] as { direction: Direction; to: typeof start }[] }];
  const visited = new Set([start]);
  for (const { at, steps } of ways)
    for (const direction of directions) {
      const to = neighbourhood.towards(at, direction);
      if (!to || visited.has(to)) continue;
      visited.add(to);
      const way = [...steps, { direction, to }];
      if (!seen.has(to)) return way;
      ways.push({ at: to, steps: way });
    }
  return null;
}

test("the drawing is moved and enlarged by keys as the map is, and its middle is then the pointer", async ({
  atlas: { page, open },
}) => {
  await open("at=57.083,30.284,8", { language: "en" });
  await focusMap(page);
  await page.keyboard.press("Shift+ArrowUp");
  await expect(page).not.toHaveURL(/at=57\.083,30\.284,8/);
  await page.keyboard.press("Shift+ArrowDown");
  await expect(page).toHaveURL(/at=57\.083,30\.284,8/);
  await expect(voice(page)).toContainText("Kerman");
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/at=57\.083,30\.284,9/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/place=57\.083,30\.284/);
});

test("how the map is used by keyboard is read out with its name, and seen while it has the focus", async ({
  atlas: { page, open },
}) => {
  await open("", { language: "en" });
  await expect(map(page)).toHaveAccessibleName(/Map of Iran/);
  await expect(map(page)).toHaveAccessibleDescription(/Arrow keys lead from province to province/);
  await expect(page.locator(".map-help")).toBeHidden();
  await focusMap(page);
  await expect(page.locator(".map-help")).toBeVisible();
});
