import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { figureFromLink } from "../src/figure/figure-from-link.ts";
import { defaultFigureOptions } from "../src/figure/figure-options.ts";
import { pngTexts } from "../src/figure/out/png-texts.ts";
import { readFigure } from "../src/figure/read-figure.ts";
import { type TextStyle, textWidth } from "../src/figure/text/text-width.ts";
import { figureToSvg } from "../src/figure/tree/figure-to-svg.ts";
import type { FigureNode, TextNode } from "../src/figure/tree/figure-tree.ts";
import { figureSources } from "../tools/figure/record.ts";
import { randomFigure, treeOf } from "./builders/figure.ts";
import { publishedRecord } from "./builders/record.ts";
import { type Atlas, expect, LANGUAGES, test } from "./support/atlas.ts";
import { brokenRules } from "./support/axe.ts";
import { names, opened, saved, textOf } from "./support/figure-dialog.ts";
import { watchPolicy } from "./support/watch-policy.ts";

const { fonts, ...sources } = figureSources(join(import.meta.dirname, ".."));

test("no text is set wider by the browser than the composition took it to be", async ({ page }) => {
  await page.setContent(`<style>${fontStyle()}</style><svg id="sheet" width="10" height="10"></svg>`);
  const record = publishedRecord();
  const trees = fc
    .sample(randomFigure(record), { numRuns: 24, seed: 7 })
    .map((figure) => treeOf(record, figure));
  const texts = trees.flatMap(({ nodes }) => textsOf(nodes)).filter(({ text }) => isOfOurFonts(text));
  expect(texts.length).toBeGreaterThan(500);
  const widths = await page.evaluate(
    async (list: { text: string; size: number; weight: number }[]) => {
      await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 20px Inter`, "a")));
      await Promise.all(
        [400, 600, 700].map((weight) => document.fonts.load(`${weight} 20px Vazirmatn`, "ا")),
      );
      const sheet = document.getElementById("sheet");
      return list.map(({ text, size, weight }) => {
        const node = document.createElementNS("http://www.w3.org/2000/svg", "text");
        node.setAttribute("font-size", String(size));
        node.setAttribute("font-weight", String(weight));
        node.setAttribute("font-family", "Inter, Vazirmatn");
        node.textContent = text;
        sheet?.append(node);
        const width = node.getComputedTextLength();
        node.remove();
        return width;
      });
    },
    texts.map(({ text, size, weight }) => ({ text, size, weight })),
  );
  const tooWide = texts.flatMap((text, index) => {
    const over = (widths[index] ?? 0) - textWidth(text.text, text);
    return over > 0.5 ? [`${text.text}: ${over}`] : [];
  });
  expect(tooWide).toEqual([]);
});

for (const language of LANGUAGES) {
  const words = names[language];

  test(`the picture saved from the page is, byte for byte, the one that the command line draws [${language}]`, async ({
    atlas,
  }) => {
    const dialog = await opened(atlas, "#in=IR-05", language);
    const download = await saved(atlas, dialog.getByRole("button", { name: words.svg }));
    const { tree } = figureFromLink({
      ...sources,
      link: `${atlas.url}#in=IR-05&lang=${language}`,
      options: defaultFigureOptions,
      language,
      scope: null,
    });
    expect(await textOf(download)).toBe(figureToSvg(tree, fonts));
    expect(download.suggestedFilename()).toMatch(/^iran-incident-atlas-kermanshah-[0-9-]+-[0-9a-f]{7}\.svg$/);
  });

  test(`the PNG is as large as asked, looks like the preview, and tells its text and view [${language}]`, async ({
    atlas,
  }) => {
    const dialog = await opened(atlas, "#in=IR-05", language);
    const download = await saved(atlas, dialog.getByRole("button", { name: words.png }));
    const bytes = readFileSync(await download.path());
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([2160, 2700]);
    expect(pngTexts(bytes).Description).toContain(language === "en" ? "Kermanshah" : "کرمانشاه");
    expect(readFigure(bytes)?.link).toContain("#in=IR-05");
  });

  test(`the dialog can be used by keyboard and has no barrier that axe knows [${language}]`, async ({
    atlas,
  }) => {
    await atlas.open("#in=IR-05", { language });
    const button = atlas.page.getByRole("button", { name: words.open });
    await button.focus();
    await atlas.page.keyboard.press("Enter");
    const dialog = atlas.page.getByRole("dialog", {
      name: language === "en" ? "Picture and link" : "تصویر و پیوند",
    });
    await expect(dialog.getByRole("img")).toBeVisible();
    expect(await brokenRules(atlas.page)).toEqual([]);
    await atlas.page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });
}

test("the dialog breaks no content policy, whatever is saved", async ({ atlas }) => {
  const violations = await watchPolicy(atlas.page);
  const dialog = await opened(atlas, "#in=IR-05", "en");
  for (const name of ["SVG, sharp at any size", "PNG 1×", "GeoJSON (ZIP)", "CSV, in the picture’s language"])
    await saved(atlas, dialog.getByRole("button", { name }));
  expect(violations).toEqual([]);
});

test("options change the picture: size, list, language, title", async ({ atlas }) => {
  const dialog = await opened(atlas, "#in=IR-05", "en");
  const image = dialog.getByRole("img");
  await dialog.getByRole("combobox", { name: "Size", exact: true }).selectOption("landscape");
  await expect(image).toHaveAttribute("width", "1200");
  await dialog.getByText("Persian", { exact: true }).click();
  await expect(image).toHaveAttribute("alt", /کرمانشاه: ۱۳ رویداد مستند/);
  await dialog.getByRole("textbox", { name: "Title", exact: true }).fill("Kermanshah, by day");
  await expect(image).toHaveAttribute("alt", /Kermanshah, by day/);
});

for (const kind of ["svg", "png"] as const) {
  test(`a saved picture dropped on the page reopens its view (${kind})`, async ({ atlas }) => {
    const link = "#from=2026-01-08&to=2026-01-09&category=killing&in=IR-23";
    const dialog = await opened(atlas, link, "en");
    const name = kind === "svg" ? names.en.svg : names.en.png;
    const download = await saved(atlas, dialog.getByRole("button", { name }));
    const bytes = readFileSync(await download.path());
    await atlas.open("", { language: "en" });
    await dropped(atlas, bytes);
    await expect(atlas.page.getByText("The view of the picture is open.")).toBeVisible();
    await expect(atlas.page).toHaveURL(/from=2026-01-08&to=2026-01-09&category=killing&in=IR-23/);
  });
}

test("a file that is no picture of the atlas is refused in words and changes nothing", async ({ atlas }) => {
  await atlas.open("#in=IR-05", { language: "en" });
  await dropped(atlas, Buffer.from("<svg><metadata id='atlas-view'>{}</metadata></svg>"));
  await expect(atlas.page.getByText(/holds neither a view of the atlas/)).toBeVisible();
  await expect(atlas.page).toHaveURL(/in=IR-05/);
});

test("a link that was made from another edition says so", async ({ atlas }) => {
  await atlas.open("#in=IR-05&data=2026-01-02.0000000", { language: "en" });
  await expect(atlas.page.getByText("There are newer data")).toBeVisible();
});

test("on a phone the menu makes way for the dialog @phone", async ({ atlas }) => {
  await atlas.open("#in=IR-05", { language: "en" });
  await atlas.page.getByRole("button", { name: "Settings" }).tap();
  await atlas.page.getByRole("button", { name: names.en.open }).tap();
  await expect(atlas.page.getByRole("dialog")).toHaveCount(1);
  await expect(atlas.page.getByRole("dialog").getByRole("img")).toBeVisible();
  expect(await brokenRules(atlas.page)).toEqual([]);
});

test("printing prints the picture alone", async ({ atlas }) => {
  const dialog = await opened(atlas, "#in=IR-05", "en");
  await expect(dialog.getByRole("img")).toBeVisible();
  await atlas.page.emulateMedia({ media: "print" });
  await expect(dialog).toBeHidden();
  await expect(atlas.page.locator(".figure-print img")).toBeVisible();
});

/** Drops a file as a reader would, from outside of the page. */
async function dropped({ page }: Atlas, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle((base64) => {
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([content], "picture"));
    return data;
  }, bytes.toString("base64"));
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

function fontStyle(): string {
  const face = (family: string, base64: string) =>
    `@font-face{font-family:${family};font-weight:400 700;src:url(data:font/woff2;base64,${base64})}`;
  return face("Inter", fonts.inter) + face("Vazirmatn", fonts.vazirmatn);
}

function textsOf(nodes: readonly FigureNode[]): (TextNode & TextStyle)[] {
  return nodes.flatMap((node) => {
    if (node.kind === "text") return [node];
    return node.kind === "group" || node.kind === "link" ? textsOf(node.nodes) : [];
  });
}

/** Letters of other fonts, which only titles of one's own can have, are as wide as those fonts make them. */
function isOfOurFonts(text: string): boolean {
  return /^[\u0020-\u007e\u00a0-\u00ff\u0600-\u06ff\u200c\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2066-\u2069]+$/u.test(
    text,
  );
}
