/*
 * Texts that are made to do harm wherever they are shown, written or read back. Each fits where a record may hold `room` characters.
 */

/** Stands at the end of every hostile text, and nowhere else in the atlas: neither letter nor digit, so that it has no direction. */
export const MARK = "‡";

/** What a text would leave behind if it ran: a property of this name on `window`, or an element or attribute of it. */
export const CANARY = "hostile";

const runs = `window.${CANARY}=1`;
const codes = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** Ways to do harm by text, by name; repeated as often as there is room where length is the harm. */
const texts: Readonly<Record<string, (room: number) => string>> = {
  image: () => `<img src=x class="${CANARY}" onerror="${runs}">`,
  script: () => `</title></textarea></style></script><script>${runs}</script>`,
  svg: () => `<svg/onload="${runs}"><foreignObject><${CANARY}-element>`,
  attribute: () => `" ${CANARY}="1" onmouseover="${runs}" autofocus onfocus='${runs}' x='`,
  comment: () => `]]> --></script>--!> <!-- <![CDATA[ &lt;b&gt; &#x3c;${CANARY}-element&#x3e; &nbsp;`,
  scriptLink: () => `javascript:${runs} [here](javascript:${runs}) <a href="javascript:${runs}">here</a>`,
  dataLink: () =>
    `data:text/html,<script>${runs}</script> <iframe srcdoc="<script>parent.${CANARY}=1</script>">`,
  overrides: () => "said \u202edesrever\u202d and \u202bnever \u202aclosed",
  openIsolates: () => "\u2066three \u2067isolates \u2068open",
  strayClosers: () => "closed \u2069\u2069\u2069\u202c\u202c, then turned \u202e(1) [2] 3-4",
  latinWord: (room) => "W".repeat(Math.min(room, 500)),
  persianWord: (room) => "سلام".repeat(125).slice(0, Math.min(room, 500)),
  long: (room) => "A sentence that goes on. ".repeat(room / 25),
  emoji: (room) => "👩‍👩‍👧‍👦🏴‍☠️👨🏿‍💻🇮🇷❤️‍🔥".repeat(Math.min(8, room / 40)),
  controls: () =>
    `null \u0000, bell \u0007, escape \u001b[31m\u001b]0;x\u0007 ${codes(1, 31).join("")}${codes(127, 159).join("")}`,
  halves: () => "half \ud83d a character, \udc00 the other, \udfff\ud800 and turned",
  marks: (room) => `Z${"\u0300\u0301\u0302\u0316\u0323\u0334\u0489".repeat(Math.min(room, 150) / 8)}algo`,
  invisible: () =>
    "\u200b\u2060\ufeff\u00ad\u3164\u034f\u{e0041}\u{e007f}unseen\u2028lines\u2029\u0085of it\ufffe\uffff\u{fdd0}",
  formula: () => `=HYPERLINK("https://example.org/?"&A1,"press")`,
  command: () => "@SUM(1+1)*cmd|' /C calc'!A0",
  plus: () => "+1-1\t=2\r=3\n=4",
  tabFirst: () => "\t=1+1",
  spaceFirst: () => " =1+1",
  lineFirst: () => "\n=1+1",
  wide: () => "＝１＋１",
  apostrophe: () => "''=1+1",
  cells: () => `a","b";"c\r\n"=1+1"\r\nx,`,
  patterns: () => "{count, plural, one {#} other {'{'#}} {x} <b>{y}</b> '{",
  templates: () => "{{7*7}} [[7*7]] %s %d %n #{1} <%= 1 %> \\u0041 \\n \\",
  mixed: () => "شنبه (abc) ۱۲۳-456 שלום [x] «y» a/b",
  prototype: () => "__proto__ constructor toString hasOwnProperty",
  bibtex: () => "}}, note = {\\input{/etc/passwd}} @misc{x, $a_b^c$ & 100% ~ #",
};

/** The names of all hostile texts, in order. */
export const hostileNames: readonly string[] = Object.keys(texts);

/** The hostile text of a number, counted round, cut to a room of characters (UTF-16), the mark included. */
export function hostileText(number: number, room: number): string {
  const make = Object.values(texts)[number % hostileNames.length];
  if (!make) throw new Error(`no hostile text ${number}, expected a whole number of 0 or more`);
  return make(room - 1).slice(0, room - 1) + MARK;
}

/** Addresses that a record may hold, since they begin as addresses do. */
export const hostileAddresses: readonly string[] = [
  `https://example.org/"><img src=x onerror="${runs}">`,
  `https://example.org/'onmouseover='${runs}`,
  `https://example.org/</script><script>${runs}</script>`,
  "https://example.org/\u202egpj.exe",
  "https://example.org/\u0000\u0007\u001b[31m",
  "https://example.org/a\nb\r\n\tc d",
  `https://javascript:${runs}@example.org/`,
  "http://[::1",
  "https://",
  `https://example.org/${"a".repeat(2000)}`,
  "https://example.org/?q=]]>&amp;%00%zz#\ud800",
];

/** Addresses that no record may hold. */
export const refusedAddresses: readonly string[] = [
  `javascript:${runs}//https://example.org/`,
  `JaVaScRiPt:${runs}`,
  `data:text/html,<script>${runs}</script>`,
  " https://example.org/",
  `\u0001javascript:${runs}`,
  "//example.org/",
  "vbscript:x",
  "file:///etc/passwd",
];
