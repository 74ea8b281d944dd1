import { writeRecord } from "./figure-record.ts";
import type { FigureNode, FigureTree, GroupNode, Painted, TextNode } from "./figure-tree.ts";
import { type FigureFonts, fontFaces, hasArabicLetters } from "./font-faces.ts";
import { type FigureColour, type FigurePaint, palettes } from "./palette.ts";
import type { Outline, TextOutliner } from "./text-outliner.ts";
import { escapeXml } from "./xml.ts";

/** Systems that cannot read the fonts within the file look for these: the same ones first, where they are installed. */
const families = "Inter, Vazirmatn, 'Inter Variable', 'Vazirmatn Variable', 'Noto Sans Arabic', sans-serif";

/**
 * The picture as one SVG file that needs nothing else: its fonts, its alternative text, and what leads back to its view are in
 * it. Text stays text. The same tree and fonts give the same bytes everywhere.
 */
export function figureToSvg(tree: FigureTree, fonts: FigureFonts): string {
  const body = new SvgWriter(tree, null);
  const content = body.nodes(tree.nodes);
  const style = `<style>${fontFaces(fonts, { withArabic: hasArabicLetters(content) })}</style>`;
  return svgFile(tree, { style, content, definitions: body.clips.join("") });
}

/**
 * The same with its texts as shapes, for programs that do not read fonts from within a file, such as Inkscape and librsvg. It looks the
 * same everywhere; its texts can be neither marked nor searched, so they are told by its alternative text alone.
 */
export function figureToOutlinedSvg(tree: FigureTree, outliner: TextOutliner): string {
  const body = new SvgWriter(tree, outliner);
  const content = body.nodes(tree.nodes);
  return svgFile(tree, {
    style: "",
    content,
    definitions: `${body.clips.join("")}${outliner.definitions()}`,
  });
}

interface FileParts {
  readonly style: string;
  readonly content: string;
  readonly definitions: string;
}

function svgFile(tree: FigureTree, { style, content, definitions }: FileParts): string {
  const { size, language, direction, theme, title, description } = tree;
  // Inkscape knows references by their old name only.
  const old = definitions.includes("<path") ? ' xmlns:xlink="http://www.w3.org/1999/xlink"' : "";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${old} width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="figure-title figure-description" lang="${language}" xml:lang="${language}">`,
    `<title id="figure-title">${escapeXml(title)}</title>`,
    `<desc id="figure-description">${escapeXml(description)}</desc>`,
    writeRecord(tree.record),
    ...(style === "" ? [] : [style]),
    `<defs>${hatch(palettes[theme])}${definitions}</defs>`,
    `<g font-family="${families}" direction="${direction}">`,
    content,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** The hatching of provinces without a documented incident, as on the map. */
function hatch(colours: Readonly<Record<FigureColour, string>>): string {
  return `<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${colours["ramp-1"]}"/><path d="M-1 1 1-1M-1 7 7-1M5 7 7 5" stroke="${colours["control-line"]}" stroke-width="0.75"/></pattern>`;
}

class SvgWriter {
  /** Outlines that groups are cut to, in order of their ids. */
  readonly clips: string[] = [];
  readonly #colours: Readonly<Record<FigureColour, string>>;
  readonly #direction: FigureTree["direction"];
  readonly #outliner: TextOutliner | null;

  constructor({ theme, direction }: FigureTree, outliner: TextOutliner | null) {
    this.#colours = palettes[theme];
    this.#direction = direction;
    this.#outliner = outliner;
  }

  nodes(nodes: readonly FigureNode[]): string {
    return nodes.map((node) => this.#node(node)).join("\n");
  }

  #node(node: FigureNode): string {
    switch (node.kind) {
      case "rect":
        return `<rect x="${n(node.x)}" y="${n(node.y)}" width="${n(node.width)}" height="${n(node.height)}"${node.radius ? ` rx="${n(node.radius)}"` : ""}${this.#paint(node)}/>`;
      case "path":
        return `<path d="${node.d}"${node.scale ? ` transform="scale(${node.scale})"` : ""}${this.#paint(node)}${dash(node.dash)}/>`;
      case "circle":
        return `<circle cx="${n(node.x)}" cy="${n(node.y)}" r="${n(node.radius)}"${this.#paint(node)}${dash(node.dash)}/>`;
      case "text":
        return this.#text(node);
      case "group":
        return this.#group(node);
      case "link":
        return `<a href="${escapeXml(node.href)}">${this.nodes(node.nodes)}</a>`;
    }
  }

  #text(node: TextNode): string {
    const { x, y, anchor, size, weight, fill, text } = node;
    const outline = this.#outliner?.outline(text, { weight, direction: this.#direction });
    if (outline) return this.#outlined(node, outline);
    const around = this.#halo(node, 1);
    return `<text x="${n(x)}" y="${n(y)}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`} font-size="${n(size)}"${weight === 400 ? "" : ` font-weight="${weight}"`} fill="${this.#colour(fill)}"${around}>${escapeXml(text)}</text>`;
  }

  /** The halo of all letters lies below all letters: else that of one would cut into the one before it. */
  #outlined(node: TextNode, { glyphs, width, unitsPerEm }: Outline): string {
    const scale = node.size / unitsPerEm;
    const long = width * scale;
    const isAtRight = (node.anchor === "start") === (this.#direction === "rtl");
    const left = node.x - (node.anchor === "middle" ? long / 2 : isAtRight ? long : 0);
    const flipped = `translate(${n(left)} ${n(node.y)}) scale(${scale} ${-scale})`;
    const halo = node.halo ? `<g${this.#halo(node, scale)}>${glyphs}</g>` : "";
    return `<g transform="${flipped}" fill="${this.#colour(node.fill)}">${halo}${glyphs}</g>`;
  }

  /** Around letters that lie on the map; `scale` is by how much what is drawn there is scaled. */
  #halo({ halo, size }: TextNode, scale: number): string {
    return halo
      ? ` stroke="${this.#colour(halo)}" stroke-width="${n(size / 4.5 / scale)}" stroke-linejoin="round" paint-order="stroke"`
      : "";
  }

  #group(group: GroupNode): string {
    const { x, y, name, nodes } = group;
    const at = x === 0 && y === 0 ? "" : ` transform="translate(${n(x)} ${n(y)})"`;
    const cut = group.clipRadius === null ? "" : ` clip-path="url(#${this.#clip(group, group.clipRadius)})"`;
    return `<g data-name="${name}"${at}${cut}>\n${this.nodes(nodes)}\n</g>`;
  }

  #clip({ width, height }: GroupNode, radius: number): string {
    const id = `clip-${this.clips.length + 1}`;
    this.clips.push(
      `<clipPath id="${id}"><rect width="${n(width)}" height="${n(height)}" rx="${n(radius)}"/></clipPath>`,
    );
    return id;
  }

  #paint({ fill, stroke = null, strokeWidth = 1 }: Painted): string {
    const line = stroke === null ? "" : ` stroke="${this.#colour(stroke)}" stroke-width="${n(strokeWidth)}"`;
    return ` fill="${fill === null ? "none" : this.#colour(fill)}"${line}`;
  }

  #colour(paint: FigurePaint): string {
    return paint === "hatch" ? "url(#hatch)" : this.#colours[paint];
  }
}

function dash(pattern: string | undefined): string {
  return pattern ? ` stroke-dasharray="${pattern}"` : "";
}

/** To a hundredth: finer is seen by nobody, and the last digits of sums need not agree between engines. */
function n(number: number): string {
  return String(Math.round(number * 100) / 100);
}
