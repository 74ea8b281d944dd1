import type { Page } from "@playwright/test";
import { CANARY, MARK } from "../builders/hostile-texts.ts";

/**
 * What hostile texts have done to a page: elements and attributes that they made, links that lead elsewhere than to the web or tell
 * where they come from, texts that reach beyond where they stand. Each as one line; empty where they did nothing.
 */
export async function harmIn(page: Page): Promise<string[]> {
  const { hasRun, elements, attributes, texts } = await contentOf(page);
  const beside = await textsNotIsolated(page);
  return [
    ...(hasRun ? ["a text was run as a script"] : []),
    ...elements.filter((name) => name.includes(CANARY)).map((name) => `made <${name}>`),
    ...attributes.flatMap(attributeHarm),
    ...texts.filter((text) => !isClosed(text)).map((text) => `leaves a direction open: ${start(text)}`),
    ...beside.map((text) => `is not isolated: ${text}`),
  ];
}

interface Attribute {
  readonly element: string;
  readonly name: string;
  readonly value: string;
  /** Of a link: the words of its `rel`, and its target. */
  readonly manners: string;
}

function attributeHarm({ element, name, value, manners }: Attribute): string[] {
  const where = `<${element} ${name}>`;
  if (name.startsWith("on") || name.includes(CANARY)) return [`made ${where}`];
  if (name === "class" && value.split(" ").includes(CANARY)) return [`made ${where}`];
  if (!isClosed(value)) return [`${where} leaves a direction open: ${start(value)}`];
  if (element !== "a" || name !== "href" || /^(#|blob:|\.\/)/.test(value)) return [];
  if (!/^https?:\/\//.test(value)) return [`a link to ${start(value)}`];
  return manners === "noopener noreferrer _blank"
    ? []
    : [`a link that says where it comes from: ${start(value)}`];
}

function start(text: string): string {
  return text.slice(0, 60);
}

/** Whether a text closes every isolate that it opens, in order, and neither embeds nor overrides. */
function isClosed(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[\u2066-\u2069]/g)) {
    depth += mark === "\u2069" ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/[\u202a-\u202e]/.test(text);
}

interface Content {
  readonly hasRun: boolean;
  readonly elements: readonly string[];
  readonly attributes: readonly Attribute[];
  readonly texts: readonly string[];
}

/** All that a page's document is made of, each once, but for outlines of drawings. */
function contentOf(page: Page): Promise<Content> {
  return page.evaluate((canary) => {
    const elements = new Set<string>();
    const attributes = new Map<string, Attribute>();
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.add(walker.currentNode.textContent ?? "");
    for (const element of document.querySelectorAll("*")) {
      elements.add(element.localName);
      const manners = `${element.getAttribute("rel")} ${element.getAttribute("target")}`;
      for (const { name, value } of element.attributes) {
        const attribute = { element: element.localName, name, value, manners };
        if (name !== "d") attributes.set(JSON.stringify(attribute), attribute);
      }
    }
    return {
      hasRun: canary in window,
      elements: [...elements],
      attributes: [...attributes.values()],
      texts: [...texts],
    };
  }, CANARY);
}

/** Hostile texts that stand in a line with others, and are isolated from them neither by an element nor by marks; with the element they stand in. */
function textsNotIsolated(page: Page): Promise<string[]> {
  return page.evaluate((mark) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const outside = textContent?.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, "") ?? "";
      if (!parentElement || !outside.includes(mark) || isAlone(walker.currentNode)) continue;
      found.add(
        `${textContent?.slice(0, 60)} in <${parentElement.localName} class="${parentElement.getAttribute("class")}">`,
      );
    }
    return [...found];

    function isAlone(node: Node): boolean {
      const parent = node.parentElement;
      if (!parent) return true;
      if ([...parent.childNodes].some((other) => other !== node && isInLine(other))) return false;
      const { unicodeBidi, display } = getComputedStyle(parent);
      const isApart = /isolate|plaintext/.test(unicodeBidi) || parent.localName === "text";
      return isApart || !/^(inline|contents)$/.test(display) || isAlone(parent);
    }

    function isInLine(node: Node): boolean {
      if (node instanceof Text) return node.data.trim() !== "";
      if (!(node instanceof Element) || !node.checkVisibility()) return false;
      const { display, position } = getComputedStyle(node);
      return display.startsWith("inline") && position !== "absolute" && node.textContent !== "";
    }
  }, MARK);
}

/** What does not keep its place: a page or panel that scrolls sideways, and controls beyond the edge of the page that nothing scrolls to. */
export async function misplacedIn(page: Page): Promise<string[]> {
  return [...(await tooWideIn(page)), ...(await controlsBeyond(page))];
}

function tooWideIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll(".details, .tolls, .method, .filters")]
      .filter((panel) => panel.checkVisibility() && panel.scrollWidth > panel.clientWidth + 1)
      .map(
        (panel) => `${panel.className || "the page"} is ${panel.scrollWidth - panel.clientWidth} px too wide`,
      ),
  );
}

function controlsBeyond(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const controls = [...document.querySelectorAll("a[href], button, input, select, summary, [role=tab]")];
    return controls
      .filter((control) => {
        const { left, right, width } = control.getBoundingClientRect();
        return width > 0 && (left < -1 || right > clientWidth + 1) && isOnSheet(control);
      })
      .map((control) => `${control.localName}.${control.className} is beyond the edge`);

    function isOnSheet(control: Element): boolean {
      return control.checkVisibility() && !scrollsAside(control) && !control.closest(".visually-hidden, svg");
    }

    function scrollsAside(element: Element): boolean {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(getComputedStyle(at).overflowX))
          return true;
      }
      return false;
    }
  });
}
