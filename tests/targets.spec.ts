import { expect, LANGUAGES, test } from "./support/atlas.ts";
import { leastTarget, smallTargets } from "./support/targets.ts";
import { goTo, VIEWS } from "./support/views.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => withoutGraphics(page));

for (const language of LANGUAGES) {
  test(`what is pressed is 24 pixels wide and high, in every view [${language}] @both`, async ({
    atlas: { page, open },
  }) => {
    await open("", { language });
    const small: (readonly [string, readonly string[]])[] = [];
    for (const view of VIEWS) {
      await goTo(page, view, `lang=${language}`);
      small.push([view.name, await smallTargets(page, leastTarget)]);
    }
    expect(small.filter(([, targets]) => targets.length > 0)).toEqual([]);
  });

  test(`what a thumb presses all the time is 44 pixels wide and high [${language}] @phone`, async ({
    atlas: { page, open },
  }) => {
    await open("", { language });
    const thumb =
      ".header button, .map-controls button, .sheet-handle, .phone-sheet-count button, .phone-filter-bar button";
    for (const view of [VIEWS[0], VIEWS[6]]) {
      await goTo(page, view, `lang=${language}`);
      expect(await smallTargets(page, 44, thumb), view.name).toEqual([]);
    }
  });
}
