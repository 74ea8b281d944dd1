import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { PSEUDO_TAG } from "../tools/pseudo/pseudo-language.ts";
import { expect } from "./support/atlas.ts";
import { test } from "./support/pseudo-atlas.ts";
import { goTo, VIEWS } from "./support/views.ts";
import { withoutGraphics } from "./support/without-graphics.ts";

const DATA = join(import.meta.dirname, "..", "data");

/** All that the record says, in one text; what is shown of it may be cut at a sentence or a clause. */
const record = ["incidents.geojson", "sources.json", "tolls.json", "events.json", "provinces.geojson"]
  .map((file) => readFileSync(join(DATA, file), "utf8").replaceAll('\\"', '"'))
  .concat(readFileSync(join(DATA, "basemap", "countries.geojson"), "utf8"))
  .concat(readFileSync(join(DATA, "basemap", "sea-labels.geojson"), "utf8"))
  .concat(readFileSync(join(DATA, "basemap", "towns.geojson"), "utf8"))
  .join("\n")
  .toLowerCase();

/** Names that are the same in every language, what the link says, and the version of the data. */
const NAMES =
  /\b(Natural Earth|GeoNames|MapLibre GL JS|MIT|BSD-3-Clause|CC BY 4\.0|SIL OFL 1\.1|Inter|Vazirmatn|tehran|qqqq|[0-9a-f]{7})\b|English|فارسی/gi;

/** What months and weekdays are called by the browser, which knows them for any language, in both calendars. */
const DAYS = new RegExp(`\\b(${daysAndMonths().join("|")})\\b`, "gi");

function daysAndMonths(): string[] {
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2025, 2, 21 + day)));
  const styles = [{ month: "long" }, { month: "short" }, { weekday: "long" }, { weekday: "narrow" }] as const;
  const names = ["en-GB-u-ca-gregory", "en-GB-u-ca-persian"].flatMap((tag) =>
    styles.flatMap((style) => {
      const format = new Intl.DateTimeFormat(tag, { ...style, timeZone: "UTC" });
      return days.map((day) => format.format(day));
    }),
  );
  return [...new Set(names)];
}

/** The texts in sight and those said of elements, each once. */
function texts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.checkVisibility() && textContent) found.add(textContent);
    }
    for (const name of ["aria-label", "title", "placeholder", "alt", "aria-valuetext"])
      for (const element of document.querySelectorAll(`[${name}]`))
        found.add(element.getAttribute(name) ?? "");
    return [...found];
  });
}

/** The parts of a text that are neither between brackets nor the record's, nor names or days. Empty when there are none. */
function unbracketed(text: string): string {
  let depth = 0;
  const outside = [...text].filter((letter) => {
    if (letter === "⟦") depth++;
    const isOutside = depth === 0;
    if (letter === "⟧") depth--;
    return isOutside;
  });
  const strange = outside
    .join("")
    .replace(/[\u2066-\u2069…]/g, "")
    .split(/[·;:|()“”\n]|, |\. |\u2002/)
    .map((part) => part.trim())
    .filter((part) => !record.includes(part.toLowerCase()))
    .filter((part) => /\p{L}{2}/u.test(part.replace(NAMES, "").replace(DAYS, "")));
  return strange.join(" | ");
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`every text that is not the record's comes from the messages, and has room to grow [${viewport.width}]`, async ({
    page,
    pseudo,
  }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await withoutGraphics(page);
    await page.goto(`${pseudo.url}#lang=${PSEUDO_TAG}`);
    await expect(page.getByRole("banner")).toContainText("⟦");
    const strange: Record<string, readonly string[]> = {};
    const cramped: Record<string, readonly string[]> = {};
    for (const view of VIEWS) {
      await goTo(page, view, `lang=${PSEUDO_TAG}`);
      const found = (await texts(page)).map(unbracketed).filter((text) => text !== "");
      if (found.length > 0) strange[view.name] = found;
      const wide = await tooWide(page);
      if (wide.length > 0) cramped[view.name] = wide;
    }
    expect({ strange, cramped }).toEqual({ strange: {}, cramped: {} });
  });
}

/** Elements in sight out of whose box their own text sticks, where it is neither scrolled, cut with a mark nor hidden; and the page, if it scrolls across. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== "none" || isClipped(element.parentElement));
    const isMeantToBe = (element: Element) => {
      const { overflowX, textOverflow, display } = getComputedStyle(element);
      return display === "inline" || textOverflow === "ellipsis" || /auto|scroll/.test(overflowX);
    };
    const sticksOut = (element: Element) => {
      const box = element.getBoundingClientRect();
      const texts = [...element.childNodes].filter((node) =>
        /\p{L}/u.test(node.nodeType === 3 ? (node.nodeValue ?? "") : ""),
      );
      return texts.some((text) => {
        const range = document.createRange();
        range.selectNode(text);
        return [...range.getClientRects()].some(
          ({ left, right }) => left < box.left - 1 || right > box.right + 1,
        );
      });
    };
    const cramped = [...document.querySelectorAll("body *:not(svg *, option)")]
      .filter((element) => element.checkVisibility() && sticksOut(element))
      .filter((element) => !isMeantToBe(element) && !isClipped(element))
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth
      ? [...cramped, `the page: ${scrollWidth} of ${clientWidth} px`]
      : cramped;
  });
}
