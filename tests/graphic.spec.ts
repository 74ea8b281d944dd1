import { publishedRecord } from "./builders/record.ts";
import { expect, LANGUAGES, test } from "./support/atlas.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

test.beforeEach(({ page }) => withoutGraphics(page));

const { incidents } = publishedRecord();
/** Graphic incidents whose claims have notes. */
const [first, second] = incidents.filter(
  ({ graphic, claims }) => graphic && claims.filter(({ note }) => note !== null).length > 1,
);
if (!first || !second) throw new Error("The record has no two graphic incidents with notes, expected them");

for (const language of LANGUAGES) {
  test(`graphic details are folded until asked for, which the link remembers, and can be folded again [${language}]`, async ({
    atlas: { page, open },
  }) => {
    const summary = page.locator(".incident-summary");
    const notes = page.locator(".claim-note");
    const choice = page.locator(".graphic-choice").getByRole("button");
    await open(`incident=${first.id}`, { language });
    await expect(page.locator("li.claim")).toHaveCount(first.claims.length);
    await expect(summary).toHaveCount(0);
    await expect(notes).toHaveCount(0);
    // A note is asked for where it would stand, and has the focus then.
    await page
      .locator("li.claim")
      .getByRole("button", { name: /^(Show the note|نمایش یادداشت)$/ })
      .first()
      .press("Enter");
    await expect(page).toHaveURL(/details=shown/);
    await expect(summary).toHaveText(first.summary[language]);
    await expect(notes.first()).toBeFocused();
    await page.evaluate((id) => {
      location.hash = location.hash.replace(/incident=[^&]+/, `incident=${id}`);
    }, second.id);
    await expect(summary).toHaveText(second.summary[language]);
    await choice.click();
    await expect(summary).toHaveCount(0);
    await expect(page).not.toHaveURL(/details=/);
  });
}

test("the list, the table and the page's own texts never tell graphic details unasked", async ({
  atlas: { page, open },
}) => {
  const told = incidents.filter(({ graphic }) => graphic).map(({ summary }) => summary.en);
  await open(`lang=en&q=${encodeURIComponent(first.title.en)}`);
  await expect(page.locator("[data-incident]").first()).toBeVisible();
  for (const link of ["lang=en", "lang=en&view=table", `lang=en&in=${first.province}`]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    await expect(page.locator("tbody th a, [data-incident]").first()).toBeAttached();
    const text = (await page.locator("body").innerText()).replaceAll(/\s+/g, " ");
    expect(told.filter((summary) => text.includes(summary))).toEqual([]);
  }
});
