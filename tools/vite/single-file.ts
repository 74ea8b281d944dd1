import { readFileSync } from "node:fs";
import { extname, relative } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { filePolicy, withPolicy } from "./content-policy.ts";

/** How files that the app asks for by address are held in the page. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".mjs": "text/javascript",
  ".woff2": "font/woff2",
};

/** A file held in the page: the id of its element, and its text as JSON. */
interface HeldFile {
  readonly id: string;
  readonly json: string;
}

/**
 * Makes the build one page that holds everything: script, style, icon, and each file imported by `?url`. A held file's text stands in
 * a data block, from where its module makes an address, so that the app fetches it as it would fetch a file. The build must
 * make one script and one style sheet; `moreStyle` is put behind it.
 */
export function singleFilePlugin(fileName: string, moreStyle = ""): Plugin {
  const held = new Map<string, HeldFile>();
  let root = "";
  let icon = "";
  return {
    name: "single-file",
    apply: "build",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
      icon = dataAddress("image/svg+xml", readFileSync(`${config.publicDir}/icon.svg`));
    },
    load(id) {
      // It would hold the rules a second time: the file checks on the page's own thread.
      if (id.endsWith("?worker&url")) return 'export default "";';
      if (!id.endsWith("?url")) return undefined;
      const path = id.slice(0, -"?url".length);
      const type = MEDIA_TYPES[extname(path)];
      if (type === undefined)
        throw new Error(`${path} has no media type here, expected one to hold it in the page.`);
      const content = readFileSync(path);
      if (extname(path) === ".woff2") return `export default ${JSON.stringify(dataAddress(type, content))};`;
      const file = {
        id: `file:${nameOf(path, root)}`,
        json: heldJson(content.toString(), type),
      };
      held.set(file.id, file);
      return type === "text/javascript" ? workerModule(file.id) : dataModule(file.id, type);
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const outputs = Object.values(bundle);
        const chunks = outputs.filter((output) => output.type === "chunk");
        const assets = outputs.filter((output) => output.type === "asset");
        const page = onlyOne(
          assets.filter((asset) => asset.fileName.endsWith(".html")),
          "page",
        );
        const sheet = onlyOne(
          assets.filter((asset) => asset.fileName.endsWith(".css")),
          "style sheet",
        );
        const style = `${sheet.source}${moreStyle}`;
        const script = withFontsOfStyle(inlineScript(onlyOne(chunks, "script").code), style);
        for (const name of Object.keys(bundle)) delete bundle[name];
        const source = onePage(String(page.source), { script, style, icon, held: inOrder(held) });
        this.emitFile({ type: "asset", fileName, source });
      },
    },
  };
}

/** A script that can stand in a page: nothing in it ends the element or begins a comment. */
export function inlineScript(code: string): string {
  return code
    .replace(/<(?=\/script)/gi, "\\x3C")
    .replaceAll("<!--", "\\x3C!--")
    .trim();
}

/** The beginning of a font's address that tells it from any other font: the head of the file holds its length and tables. */
const TELLING_LENGTH = 160;

/**
 * The script without the fonts that the style sheet holds too: it looks them up there, since a quarter of a megabyte need not stand in the
 * page twice.
 */
export function withFontsOfStyle(script: string, style: string): string {
  const literal = /(["'`])(data:font\/woff2;base64,[\w+/=]+)\1/g;
  const lookedUp = script.replace(literal, (whole, _quote, address: string) =>
    style.includes(address) ? `fontOfStyle(${JSON.stringify(address.slice(0, TELLING_LENGTH))})` : whole,
  );
  return lookedUp === script ? script : `${fontOfStyle}\n${lookedUp}`;
}

const fontOfStyle = `function fontOfStyle(beginning) {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      const address = rule instanceof CSSFontFaceRule && rule.style.getPropertyValue("src").match(/data:font[^"')]+/)?.[0];
      if (address && address.startsWith(beginning)) return address;
    }
  throw new Error("The page's style holds no font that begins " + beginning + ", expected it.");
}`;

/** JSON that can stand in a page: nothing in it begins a tag. */
export function inlineJson(json: string): string {
  return json.replaceAll("<", "\\u003c");
}

/** A file's path from the project, a package's from the packages: the same wherever both lie. */
function nameOf(path: string, root: string): string {
  return normalizePath(relative(root, path)).replace(/^.*\bnode_modules\//, "");
}

/** By id: modules are loaded in whatever order the disk answers. */
function inOrder(held: ReadonlyMap<string, HeldFile>): HeldFile[] {
  return [...held.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

interface PageParts {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  readonly held: readonly HeldFile[];
}

/** The built page with all its parts in place of what it would load, and a policy for just these. */
export function onePage(html: string, { script, style, icon, held }: PageParts): string {
  const blocks = held.map(({ id, json }) => `<script type="application/json" id="${id}">${json}</script>\n`);
  const bare = html
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, "")
    .replace(/(<link rel="icon"[^>]*href=")[^"]*(")/, (_, before, after) => `${before}${icon}${after}`)
    .replace("</head>", () => `  <style>${style}</style>\n  </head>`)
    .replace("</body>", () => `${blocks.join("")}<script type="module">${script}</script>\n  </body>`);
  return withPolicy(bare, filePolicy(script, style));
}

/** JSON is held as it is, without its spaces; any other text as a JSON string. */
function heldJson(text: string, type: string): string {
  return inlineJson(JSON.stringify(type.endsWith("json") ? JSON.parse(text) : text));
}

function dataModule(id: string, type: string): string {
  return `const block = document.getElementById(${JSON.stringify(id)});
export default URL.createObjectURL(new Blob([block.textContent], { type: ${JSON.stringify(type)} }));`;
}

/** A page opened from a disk has no origin of its own, and starts workers from data: addresses only; elsewhere from blob: only. */
function workerModule(id: string): string {
  return `const text = JSON.parse(document.getElementById(${JSON.stringify(id)}).textContent);
export default globalThis.origin === "null"
  ? "data:text/javascript;charset=utf-8," + encodeURIComponent(text)
  : URL.createObjectURL(new Blob([text], { type: "text/javascript" }));`;
}

function dataAddress(type: string, content: Buffer): string {
  return `data:${type};base64,${content.toString("base64")}`;
}

function onlyOne<Value>(values: readonly Value[], what: string): Value {
  const [value] = values;
  if (value === undefined || values.length > 1) {
    throw new Error(
      `The build made ${values.length} of ${what}, expected one for the page that holds everything.`,
    );
  }
  return value;
}
