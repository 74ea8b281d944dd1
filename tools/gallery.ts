import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { type Language, languages } from "../src/domain/language.ts";
import { provinceIds } from "../src/domain/vocabulary.ts";
import { figureFromLink } from "../src/figure/figure-from-link.ts";
import {
  defaultFigureOptions,
  type FigureSizeName,
  figureSizeNames,
  figureSizes,
} from "../src/figure/figure-options.ts";
import { figureToSvg } from "../src/figure/tree/figure-to-svg.ts";
import { ensureChromium } from "./chromium.ts";
import { figureSources } from "./figure/record.ts";

/*
 * Draws the figure of every province and of all Iran, in both languages, and lays them out on sheets, so that what breaks is seen at
 * a glance: `npm run gallery -- --out FOLDER --sizes portrait,landscape,story --theme dark --across 4`. Nothing of it is committed but
 * the two figures of the README, which `npm run gallery -- --readme` draws anew, without an address, since the README has none.
 */
const root = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    out: { type: "string", default: join(root, ".cache", "gallery") },
    sizes: { type: "string", default: "portrait" },
    theme: { type: "string", default: "light" },
    across: { type: "string", default: "4" },
    link: { type: "string", default: "https://atlas.example/" },
    readme: { type: "boolean", default: false },
  },
});
const { fonts, ...sources } = figureSources(root);
const folder = resolve(values.out);
mkdirSync(folder, { recursive: true });

const pages = values.readme
  ? languages.map(drawForReadme)
  : sizesAsked().flatMap((size) => languages.map((language) => drawSheet(size, language)));
await photograph(pages);
console.log(pages.map(({ image }) => image).join("\n"));

/** A page to be photographed, and where the picture goes. */
interface Shot {
  readonly page: string;
  readonly image: string;
  readonly width: number;
}

function sizesAsked(): FigureSizeName[] {
  return values.sizes.split(",").map((text) => {
    const size = figureSizeNames.find((name) => name === text);
    if (!size) throw new Error(`Got the size ${text} when expected one of: ${figureSizeNames.join(", ")}`);
    return size;
  });
}

function drawForReadme(language: Language): Shot {
  const options = defaultFigureOptions;
  const { tree } = figureFromLink({
    ...sources,
    link: "http://localhost/#in=IR-05",
    options,
    language,
    scope: null,
  });
  const name = `readme-${language}.svg`;
  writeFileSync(join(folder, name), figureToSvg(tree, fonts));
  const page = join(folder, `readme-${language}.html`);
  writeFileSync(page, pageOf("body{margin:0}", [`<img src="${name}" alt="">`]));
  return { page, image: join(root, "docs", `figure-${language}.png`), width: options.size.width };
}

/** Writes the figures of a size and language, and a page that shows them all. */
function drawSheet(size: FigureSizeName, language: Language): Shot {
  const images = [null, ...provinceIds].map((province) => {
    const { tree } = figureFromLink({
      ...sources,
      link: `${values.link}${province === null ? "" : `#in=${province}`}`,
      options: {
        ...defaultFigureOptions,
        size: figureSizes[size],
        theme: values.theme === "dark" ? "dark" : "light",
      },
      language,
      scope: null,
    });
    const name = `${size}-${language}-${province ?? "iran"}.svg`;
    writeFileSync(join(folder, name), figureToSvg(tree, fonts));
    return `<img src="${name}" alt="${province ?? "Iran"}">`;
  });
  const style = `body{display:grid;grid-template-columns:repeat(${values.across},1fr);gap:12px;margin:12px;background:#777}img{width:100%;display:block}`;
  const page = join(folder, `sheet-${size}-${language}.html`);
  writeFileSync(page, pageOf(style, images));
  return { page, image: page.replace(/html$/, "png"), width: 2000 };
}

function pageOf(style: string, images: readonly string[]): string {
  return `<!doctype html><meta charset="utf-8"><style>img{display:block}${style}</style>${images.join("\n")}`;
}

/** Each page as a PNG, as high as it is. */
async function photograph(shots: readonly Shot[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox"] });
  const view = await browser.newPage();
  for (const { page, image, width } of shots) {
    await view.setViewportSize({ width, height: 1350 });
    await view.goto(pathToFileURL(page).href);
    await view.screenshot({ path: image, fullPage: true });
  }
  await browser.close();
}
