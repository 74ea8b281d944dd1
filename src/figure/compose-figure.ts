import type { Incident } from "../domain/incident.ts";
import type { Projection } from "../drawing/projection.ts";
import type { Locale } from "../i18n/locale.ts";
import { incidentsOn } from "./content/entries.ts";
import type { FigureSubject } from "./content/subject.ts";
import type { FigureOptions } from "./figure-options.ts";
import { FigureParts } from "./figure-parts.ts";
import { type Block, spaced } from "./layout/block.ts";
import type { LaidList } from "./layout/list.ts";
import { mirrored } from "./layout/mirrored.ts";
import { figureProjection, shapeOf } from "./map/figure-frame.ts";
import { figureMap } from "./map/figure-map.ts";
import type { Box, FigureNode, FigureTree } from "./tree/figure-tree.ts";

/**
 * The picture of a subject: title, filters, map, legend, days, list and foot, laid out for a size, complete in itself. Every part
 * is measured before it is placed, so that none reaches over another or over the edge. The same subject, options and
 * locale give the same tree everywhere.
 */
export function composeFigure(subject: FigureSubject, options: FigureOptions, locale: Locale): FigureTree {
  return new Composition(subject, options, new FigureParts(subject, options, locale)).tree(locale);
}

/** Where parts stand, from the page's upper start corner. */
interface Plan {
  readonly map: Box;
  /** The room of the list. */
  readonly list: Box;
  readonly strip: { readonly x: number; readonly y: number };
  /** The list, where the map's height was planned by it. */
  readonly laid: LaidList | null;
}

/** The page between head and foot. */
interface Body {
  readonly y: number;
  readonly height: number;
}

/** One picture in the making. */
class Composition {
  readonly #subject: FigureSubject;
  readonly #options: FigureOptions;
  readonly #parts: FigureParts;
  readonly #foot: Block;
  readonly #strip: Block;

  constructor(subject: FigureSubject, options: FigureOptions, parts: FigureParts) {
    this.#subject = subject;
    this.#options = options;
    this.#parts = parts;
    this.#foot = parts.foot();
    this.#strip = parts.strip(this.#isBeside ? this.#endWidth : this.#inner);
  }

  tree(locale: Locale): FigureTree {
    const plan = this.#plan();
    const { width, height } = plan.map;
    const projection = figureProjection(this.#subject, { width, height });
    const incidents = this.#incidentsOn(projection);
    const list = plan.laid ?? this.#parts.list(incidents, plan.list);
    const nodes = this.#nodes({ plan, projection, list, shown: incidents.length });
    return {
      size: this.#options.size,
      language: locale.language,
      direction: locale.direction,
      theme: this.#options.theme,
      title: this.#parts.title(incidents.length),
      description: this.#parts.description(list),
      record: this.#parts.record(),
      nodes: locale.direction === "rtl" ? mirrored(nodes, this.#options.size.width) : nodes,
    };
  }

  get #inner(): number {
    const { size, margin } = this.#parts.page;
    return size.width - 2 * margin;
  }

  /** Whether map and list stand side by side: on a wide page, and on a square one for a province that is not much wider than high. */
  get #isBeside(): boolean {
    const { isWide, size } = this.#parts.page;
    const isSquare = size.width / size.height > 0.9 && this.#subject.scope.kind === "province";
    return this.#options.list && !this.#isEmpty && (isWide || (isSquare && shapeOf(this.#subject) < 1.5));
  }

  /** Beside a list the map has about half of the page; else all of it. */
  get #mapWidth(): number {
    if (!this.#isBeside) return this.#inner;
    return Math.round((this.#inner - this.#parts.page.gap) * (shapeOf(this.#subject) > 0.95 ? 0.52 : 0.44));
  }

  /** The width beside the map. The days stand there, too, below the list, since the map needs the height more. */
  get #endWidth(): number {
    return this.#inner - this.#parts.page.gap - this.#mapWidth;
  }

  /** Where the head's height depends on what lies on the map, which is not known yet, it is taken at its greatest. */
  #plan(): Plan {
    const { margin, gap, size } = this.#parts.page;
    const y = margin + this.#parts.head(this.#subject.selection.count).height + gap;
    const body = { y, height: size.height - margin - this.#foot.height - gap - y };
    if (this.#isBeside) return this.#planBeside(body);
    return this.#options.list ? this.#planBelow(body) : this.#planAlone(body);
  }

  #planBeside({ y, height }: Body): Plan {
    const { margin, gap } = this.#parts.page;
    const x = margin + this.#mapWidth + gap;
    return {
      map: this.#mapBox({ y, height: height - this.#legendSpace(null) }),
      list: { x, y, width: this.#endWidth, height: height - spaced(this.#strip, gap / 2) },
      strip: { x, y: y + height - this.#strip.height },
      laid: null,
    };
  }

  #planAlone({ y, height }: Body): Plan {
    const { margin } = this.#parts.page;
    return {
      map: this.#mapBox({ y, height: height - this.#legendSpace(null) - this.#stripSpace }),
      list: { x: margin, y: y + height, width: this.#inner, height: 0 },
      strip: { x: margin, y: y + height - this.#strip.height },
      laid: null,
    };
  }

  /** A list below the map takes what it needs, up to its share; the map has the rest. */
  #planBelow(body: Body): Plan {
    const { margin, gap } = this.#parts.page;
    const { scope, selection } = this.#subject;
    const width = this.#inner;
    const room = body.height - this.#legendSpace(null) - this.#stripSpace - gap;
    const planOf = (height: number, laid: LaidList | null): Plan => {
      const y = body.y + body.height - height;
      const above = body.height - this.#legendSpace(laid) - this.#stripSpace - gap;
      return {
        map: this.#mapBox({ y: body.y, height: above - height }),
        list: { x: margin, y, width, height },
        strip: { x: margin, y: y - gap - this.#strip.height },
        laid,
      };
    };
    // What is listed of a section depends on what of it is seen, so the map comes first.
    if (scope.kind === "view") return planOf(Math.floor(room * 0.5), null);
    // A list of all of Iran is a choice of places in any case, while its map shows them all.
    const least = Math.min(room * (scope.kind === "iran" ? 0.62 : 0.46), width / shapeOf(this.#subject));
    const laid = this.#parts.list(selection.incidents, { width, height: room - least });
    return planOf(Math.ceil(this.#isEmpty ? this.#parts.emptyNote(width).height : laid.height), laid);
  }

  #mapBox({ y, height }: Body): Box {
    return { x: this.#parts.page.margin, y, width: this.#mapWidth, height: Math.max(40, Math.floor(height)) };
  }

  /** Below a map: its legend, at its longest for null. */
  #legendSpace(list: LaidList | null): number {
    return spaced(this.#parts.legend(list, this.#mapWidth), this.#parts.page.scaled(8));
  }

  get #stripSpace(): number {
    return spaced(this.#strip, this.#parts.page.scaled(10));
  }

  get #isEmpty(): boolean {
    return this.#subject.selection.count === 0;
  }

  /** What lies on a section is listed; in any other picture everything. */
  #incidentsOn(projection: Projection): readonly Incident[] {
    const { scope, selection } = this.#subject;
    return scope.kind === "view" ? incidentsOn(selection.incidents, projection) : selection.incidents;
  }

  #nodes({ plan, projection, list, shown }: Planned): FigureNode[] {
    const { margin, size, scaled } = this.#parts.page;
    const { map } = plan;
    const said = this.#isEmpty && this.#options.list ? this.#parts.emptyNote(plan.list.width) : list;
    return [
      { kind: "rect", x: 0, y: 0, ...size, fill: "paper" },
      ...this.#parts.head(shown).draw(margin, margin),
      { ...figureMap(this.#parts.mapContent(list), projection), x: map.x, y: map.y },
      ...this.#parts.legend(list, map.width).draw(margin, map.y + map.height + scaled(8)),
      ...this.#strip.draw(plan.strip.x, plan.strip.y),
      ...said.draw(plan.list.x, plan.list.y),
      ...this.#foot.draw(margin, size.height - margin - this.#foot.height),
    ];
  }
}

/** What is drawn at last. */
interface Planned {
  readonly plan: Plan;
  readonly projection: Projection;
  readonly list: LaidList;
  /** How many incidents lie on the map of a section. */
  readonly shown: number;
}
