import { expect, LANGUAGES, test } from "./support/atlas.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

/* What a screen reader is given for the main tasks, as the tree of accessibility has it: roles, names, states. */
test.use({ actionTimeout: 10_000 });
test.beforeEach(({ page }) => withoutGraphics(page));

const WORDS = {
  en: {
    list: /^Incidents/,
    map: /Map of Iran/,
    details: "Details",
    filters: "Filters",
    views: "Views",
    claims: "Who says what",
    search: "Search the incidents",
    typed: "kahrizak",
    found: /\d+ of \d+ incidents/,
    clear: "Clear all filters",
    other: "فارسی",
    otherTable: "جدول",
  },
  fa: {
    list: /رویداد/,
    map: /نقشهٔ استان/,
    details: "جزئیات",
    filters: "فیلترها",
    views: "صفحه‌ها",
    claims: "چه کسی چه می‌گوید",
    search: "جست‌وجو در رویدادها",
    typed: "کهریزک",
    found: /[۰-۹]+ از [۰-۹]+ رویداد/,
    clear: "پاک‌کردن همهٔ فیلترها",
    other: "English",
    otherTable: "Table",
  },
} as const;

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`a screen reader is led by landmarks and headings from the page to an incident's claims [${language}]`, async ({
    atlas: { page, open },
  }) => {
    await open("", { language });
    const landmarks = page.locator("body");
    await expect(landmarks).toMatchAriaSnapshot(`
      - banner:
        - heading [level=1]
        - navigation:
          - list:
            - listitem:
              - button
    `);
    await expect(page.getByRole("application", { name: words.map })).toHaveAccessibleDescription(/Enter/);
    const panel = page.getByRole("complementary", { name: words.details });
    const row = panel.locator("[data-incident]").first();
    await expect(row).toHaveRole("button");
    await row.press("Enter");
    await expect(panel).toMatchAriaSnapshot(`
      - article:
        - navigation
        - heading [level=2]
        - heading "${words.claims}" [level=3]
        - list:
          - listitem:
            - paragraph:
              - strong
            - paragraph:
              - link
    `);
  });

  test(`a screen reader is told what a filter holds, what it did, and how to take it back [${language}]`, async ({
    atlas: { page, open },
  }) => {
    await open("", { language });
    const filters = page.getByRole("complementary", { name: words.filters });
    await filters.getByRole("searchbox", { name: words.search }).fill(words.typed);
    await expect(page.getByRole("status").filter({ hasText: words.found })).toBeAttached();
    await expect(filters).toMatchAriaSnapshot(`
      - complementary "${words.filters}":
        - heading "${words.filters}" [level=2]
        - searchbox "${words.search}": ${words.typed}
        - list:
          - listitem:
            - button
          - listitem:
            - button "${words.clear}"
    `);
    await filters.getByRole("button", { name: words.clear }).click();
    await expect(filters.getByRole("searchbox", { name: words.search })).toHaveValue("");
  });

  test(`a screen reader finds the other language by its own name, and the page says which it is in [${language}]`, async ({
    atlas: { page, open },
  }) => {
    await open("", { language });
    const button = page.getByRole("banner").getByRole("button", { name: words.other });
    await expect(button.locator("[lang]")).toHaveAttribute("lang", language === "en" ? "fa" : "en");
    await button.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", language === "en" ? "fa" : "en");
    await expect(page.getByRole("banner")).toMatchAriaSnapshot(`
      - banner:
        - navigation:
          - list:
            - listitem:
              - button "${words.otherTable}"
    `);
  });
}
