import { parseArgs } from "node:util";
import { type Language, languages } from "../../src/domain/language.ts";
import type { FigureScope } from "../../src/figure/content/subject.ts";
import {
  defaultFigureOptions,
  type FigureOptions,
  figureSizeNames,
  figureSizes,
  freeSize,
  longestTitle,
} from "../../src/figure/figure-options.ts";
import { figureThemes } from "../../src/figure/tree/palette.ts";

/** What is asked for on the command line. */
export interface FigureRequest {
  readonly link: string;
  readonly out: string | null;
  readonly language: Language | null;
  readonly scope: FigureScope | null;
  readonly options: FigureOptions;
  /** With its texts as shapes. */
  readonly outlines: boolean;
}

/** What the program is called with, told when something is missing or not understood. */
export const usage = `npm run figure -- --url "<link of the atlas>" [--out FILE.svg]
  --size   ${figureSizeNames.join(" | ")} | WIDTHxHEIGHT   (portrait)
  --lang   en | fa               (the link's)
  --scope  iran | view           (what the link suggests: its province, its section of the map, else Iran)
  --theme  ${figureThemes.join(" | ")}          (light)
  --title  TEXT                  (made from the view)
  --no-list  --no-strip  --no-qr
  --outlines                     (letters as shapes, for programs that ignore the fonts in a file: Inkscape, librsvg)
Without --out the picture is written to the standard output.`;

/** Reads a command line. Throws, saying what was found and what was expected, on what it does not know. */
export function figureRequest(args: readonly string[]): FigureRequest {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      url: { type: "string" },
      out: { type: "string" },
      size: { type: "string", default: "portrait" },
      lang: { type: "string" },
      scope: { type: "string" },
      theme: { type: "string", default: "light" },
      title: { type: "string" },
      list: { type: "boolean", default: true },
      strip: { type: "boolean", default: true },
      qr: { type: "boolean", default: true },
      outlines: { type: "boolean", default: false },
    },
  });
  if (values.url === undefined) throw new Error("Got no --url when expected a link of the atlas");
  const { list, strip, qr, title } = values;
  return {
    link: values.url,
    out: values.out ?? null,
    outlines: values.outlines,
    language: values.lang === undefined ? null : oneOf(languages, values.lang, "--lang"),
    scope: values.scope === undefined ? null : scopeOf(values.scope, values.url),
    options: {
      ...defaultFigureOptions,
      size: sizeOf(values.size),
      list,
      strip,
      qr,
      theme: oneOf(figureThemes, values.theme, "--theme"),
      title: title === undefined ? null : title.slice(0, longestTitle),
    },
  };
}

function sizeOf(text: string): FigureOptions["size"] {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text) ?? [];
  if (width !== undefined && height !== undefined) {
    const asked = { width: Number(width), height: Number(height) };
    const size = freeSize(asked);
    if (size.width === asked.width && size.height === asked.height) return size;
    throw new Error(
      `Got --size ${text} when expected sides of 640 to 4000 and a shape no narrower than 1 to 2.5`,
    );
  }
  return figureSizes[oneOf(figureSizeNames, text, "--size")];
}

function scopeOf(text: string, link: string): FigureScope {
  if (oneOf(["iran", "view"] as const, text, "--scope") === "iran") return { kind: "iran" };
  const at = new URLSearchParams(new URL(link).hash.slice(1)).get("at");
  const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = (at ?? "").split(",").map(Number);
  if (Number.isNaN(lon + lat + zoom))
    throw new Error("Got --scope view when expected a link with a section, at=lon,lat,zoom");
  return { kind: "view", camera: { lon, lat, zoom } };
}

function oneOf<Word extends string>(words: readonly Word[], text: string, option: string): Word {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Error(`Got ${option} ${text} when expected one of: ${words.join(", ")}`);
  return found;
}
