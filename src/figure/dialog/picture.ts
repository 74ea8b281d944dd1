import type { Size } from "../../drawing/projection.ts";
import { withPngTexts } from "../out/png-texts.ts";
import { recordKeyword, recordText } from "../tree/figure-record.ts";
import type { FigureTree } from "../tree/figure-tree.ts";

/** A picture that is ready to be shown and saved. */
export interface Picture {
  readonly tree: FigureTree;
  readonly svg: string;
  /** The SVG as an address that an image can show: nothing in it runs, and nothing is asked for. */
  readonly address: string;
}

/** A tree with its SVG. */
export function pictureOf(tree: FigureTree, svg: string): Picture {
  return { tree, svg, address: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}` };
}

/** Where a browser gives noise instead of what was drawn, as those do that protect their readers from being recognised. */
export class NoReading extends Error {}

/** The picture as PNG, `scale` pixels to one of its own, with its alternative text and what leads back to its view. Throws `NoReading` where canvases cannot be read. */
export async function pngOf({ tree, address }: Picture, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!canReadCanvas()) throw new NoReading("Got noise from a canvas when expected what was drawn");
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = canvasOf({ width: tree.size.width * scale, height: tree.size.height * scale });
  contextOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error(`Got no PNG of ${canvas.width} by ${canvas.height} pixels when expected one`);
  return withPngTexts(new Uint8Array(await blob.arrayBuffer()), {
    Title: tree.title,
    Description: tree.description,
    Source: tree.record.link,
    [recordKeyword]: recordText(tree.record),
  });
}

/** Draws a few pixels and looks whether they come back as they were. */
export function canReadCanvas(): boolean {
  const context = contextOf(canvasOf({ width: 8, height: 8 }));
  context.fillStyle = "#a9503f";
  context.fillRect(0, 0, 8, 8);
  const { data } = context.getImageData(0, 0, 8, 8);
  return data.every((value, index) => value === [0xa9, 0x50, 0x3f, 0xff][index % 4]);
}

function canvasOf({ width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("Got a canvas without a 2d context when expected one");
  return context;
}
