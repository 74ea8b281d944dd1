import { writeRecord } from "./figure-record.ts";
import type { FigureNode, FigureTree, GroupNode, Painted, TextNode } from "./figure-tree.ts";
import { type FigureFonts, fontFaces, hasArabicLetters } from "./font-faces.ts";
import { type FigureColour, type FigurePaint, palettes } from "./palette.ts";
import { escapeXml } from "./xml.ts";

/** Systems that cannot read the fonts within the file look for these: the same ones first, where they are installed. */
const families = "Inter, Vazirmatn, 'Inter Variable', 'Vazirmatn Variable', 'Noto Sans Arabic', sans-serif";

/**
 * The picture as one SVG file that needs nothing else: its fonts, its alternative text, and what leads back to its view are in
 * it. Text stays text. The same tree and fonts give the same bytes everywhere.
 */
export function figureToSvg(tree: FigureTree, fonts: FigureFonts): string {
  const { size, language, direction, theme, title, description } = tree;
  const colours = palettes[theme];
  const body = new SvgWriter(colours);
  const content = body.nodes(tree.nodes);
  const style = fontFaces(fonts, { withArabic: hasArabicLetters(content) });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="figure-title figure-description" lang="${language}" xml:lang="${language}">`,
    `<title id="figure-title">${escapeXml(title)}</title>`,
    `<desc id="figure-description">${escapeXml(description)}</desc>`,
    writeRecord(tree.record),
    `<style>${style}</style>`,
    `<defs>${hatch(colours)}${body.clips.join("")}</defs>`,
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

  constructor(colours: Readonly<Record<FigureColour, string>>) {
    this.#colours = colours;
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

  #text({ x, y, anchor, size, weight, fill, text, halo }: TextNode): string {
    const around = halo
      ? ` stroke="${this.#colour(halo)}" stroke-width="${n(size / 4.5)}" stroke-linejoin="round" paint-order="stroke"`
      : "";
    return `<text x="${n(x)}" y="${n(y)}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`} font-size="${n(size)}"${weight === 400 ? "" : ` font-weight="${weight}"`} fill="${this.#colour(fill)}"${around}>${escapeXml(text)}</text>`;
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
