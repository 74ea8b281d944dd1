import { CANARY } from "../builders/hostile-texts.ts";

const ELEMENTS = new Set(
  "svg title desc metadata style defs pattern clipPath g rect path circle text a".split(" "),
);
const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>/y;
/** What XML 1.0 can hold (2.2, Char). */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * What is wrong with a picture's file: that it is not well-formed XML 1.0, holds an element, an attribute or a link that no picture
 * has, or a character that XML does not know. Stricter than XML: no comments, no sections, no instructions, entities only the five.
 */
export function svgFaults(svg: string): string[] {
  const faults = NO_CHARACTER.test(svg) ? ["a character that XML does not know"] : [];
  const open: string[] = [];
  let at = 0;
  for (let next = svg.indexOf("<"); next >= 0; next = svg.indexOf("<", at)) {
    TAG.lastIndex = next;
    const tag = TAG.exec(svg);
    if (!tag) return [...faults, `no tag: ${svg.slice(next, next + 60)}`];
    faults.push(...textFaults(svg.slice(at, next)), ...tagFaults(tag, open));
    at = next + tag[0].length;
  }
  return [...faults, ...textFaults(svg.slice(at)), ...open.map((name) => `<${name}> is never closed`)];
}

/** What is wrong with a tag; takes down what it opens, and off what it closes. */
function tagFaults(
  [, closes, name = "", attributes = "", isEmpty]: RegExpExecArray,
  open: string[],
): string[] {
  const faults = ELEMENTS.has(name) ? attributeFaults(attributes) : [`an element <${name}>`];
  if (closes) return open.pop() === name ? faults : [...faults, `</${name}> closes another`];
  if (!isEmpty) open.push(name);
  return faults;
}

function textFaults(text: string): string[] {
  const stray = /&(?!amp;|lt;|gt;|quot;|apos;)/.exec(text);
  return stray ? [`a stray &: ${text.slice(stray.index, stray.index + 20)}`] : [];
}

function attributeFaults(attributes: string): string[] {
  return [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].flatMap(([, name = "", value = ""]) => {
    if (name.startsWith("on") || name.includes(CANARY)) return [`an attribute ${name}`];
    if (name === "href" && !/^(#|https?:\/\/)/.test(value)) return [`a link to ${value}`];
    return textFaults(value);
  });
}
