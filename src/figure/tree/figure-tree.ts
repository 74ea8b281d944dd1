import type { Language } from "../../domain/language.ts";
import type { Size } from "../../drawing/projection.ts";
import type { Weight } from "../text/text-width.ts";
import type { FigurePaint, FigureTheme } from "./palette.ts";

/** How an area or line is painted; null leaves it out. */
export interface Painted {
  readonly fill: FigurePaint | null;
  readonly stroke?: FigurePaint | null;
  readonly strokeWidth?: number;
}

/** A box, `x` and `y` of its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle. */
export interface RectNode extends Box, Painted {
  readonly kind: "rect";
  readonly radius?: number;
}

/** An outline or area, as SVG path data. */
export interface PathNode extends Painted {
  readonly kind: "path";
  readonly d: string;
  readonly dash?: string;
  /** How many pixels one unit of the path is; 1 unless told. */
  readonly scale?: number;
}

/** A dot, ring or disc. */
export interface CircleNode extends Painted {
  readonly kind: "circle";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly dash?: string;
}

/** A line of text. `x` is where it starts, ends or has its middle in the direction of reading; `y` is its baseline. */
export interface TextNode {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly weight: Weight;
  readonly fill: FigurePaint;
  readonly text: string;
  /** How wide it may be: what the composition measured it against. */
  readonly room: number;
  /** Drawn around the letters. */
  readonly halo?: FigurePaint;
}

/** Nodes moved together, such as a map: what is inside is never mirrored. Cut to its box where a radius is given. */
export interface GroupNode extends Box {
  readonly kind: "group";
  /** Of the corners of the box that it is cut to; null does not cut. */
  readonly clipRadius: number | null;
  /** What the group is, for those who work on the file. */
  readonly name: string;
  readonly nodes: readonly FigureNode[];
}

/** What can be followed where the picture is opened by itself. */
export interface LinkNode {
  readonly kind: "link";
  readonly href: string;
  readonly nodes: readonly FigureNode[];
}

export type FigureNode = RectNode | PathNode | CircleNode | TextNode | GroupNode | LinkNode;

/** What a picture says about itself to programs: enough to reopen its view. */
export interface FigureRecord {
  /** Where the exact view is; only the part from "#" on where the atlas has no address that others can reach. */
  readonly link: string;
  readonly version: string;
  readonly day: string;
  /** Documented incidents that the picture counts. */
  readonly incidents: number;
  readonly sources: readonly string[];
  readonly licence: string;
}

/** A composed picture: plain data, the same in a browser and elsewhere. */
export interface FigureTree {
  readonly size: Size;
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly theme: FigureTheme;
  readonly title: string;
  /** The alternative text. */
  readonly description: string;
  readonly record: FigureRecord;
  readonly nodes: readonly FigureNode[];
}
