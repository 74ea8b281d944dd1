import { expect, test } from "vitest";
import { inlineJson, inlineScript, onePage, withFontsOfStyle } from "./single-file.ts";

test("a script in the page ends its element and begins a comment nowhere, and means the same", () => {
  const code = 'const texts = ["</script><script>", "</SCRIPT", "<!-- x"];';
  const inline = inlineScript(code);
  expect(inline).not.toMatch(/<\/script|<!--/i);
  expect(new Function(`${inline} return texts;`)()).toEqual(["</script><script>", "</SCRIPT", "<!-- x"]);
});

test("data in the page begin no tag, and read back as they were", () => {
  const record = { title: "</script><img src=x onerror=alert(1)><!--", note: "a < b" };
  const inline = inlineJson(JSON.stringify(record));
  expect(inline).not.toContain("<");
  expect(JSON.parse(inline)).toEqual(record);
});

test("the page's parts stand in it as they are, dollar signs too, and nothing is left to load", () => {
  const html = `<html><head><meta charset="utf-8"><link rel="icon" href="./icon.svg">
<script type="module" crossorigin src="./a.js"></script><link rel="stylesheet" href="./a.css"></head><body></body></html>`;
  const page = onePage(html, {
    script: 'run("$&")',
    style: ".a::after{content:'$1'}",
    icon: "data:image/svg+xml;base64,AA",
    held: [{ id: "file:data/a.json", json: '{"cost":"$$"}' }],
  });
  expect(page).toContain('<script type="module">run("$&")</script>');
  expect(page).toContain("<style>.a::after{content:'$1'}</style>");
  expect(page).toContain('<script type="application/json" id="file:data/a.json">{"cost":"$$"}</script>');
  expect(page).not.toMatch(/ (src|href)="(?!data:)/);
});

test("a font that the style holds stands in the page once: the script looks it up there, and finds that very one", () => {
  const addresses = ["A", "B"].map((letter) => `data:font/woff2;base64,${letter.repeat(400)}`);
  const [one = "", other = ""] = addresses;
  const style = `@font-face{font-family:X;src:url(${one})}@font-face{font-family:Y;src:url(${other})}`;
  const script = withFontsOfStyle(`const fonts = ["${other}", "data:font/woff2;base64,CCCC"];`, style);
  expect(script).not.toContain(other);
  class FontFaceRule {
    readonly style = { getPropertyValue: () => `url("${this.address}") format("woff2")` };
    constructor(readonly address: string) {}
  }
  const page = {
    styleSheets: [{ cssRules: [{}, ...addresses.map((address) => new FontFaceRule(address))] }],
  };
  const run = new Function("document", "CSSFontFaceRule", `${script} return fonts;`);
  expect(run(page, FontFaceRule)).toEqual([other, "data:font/woff2;base64,CCCC"]);
  expect(withFontsOfStyle("run()", style)).toBe("run()");
});
