import type { Position } from "geojson";
import type { Basemap } from "../../drawing/basemap.ts";
import { type Mark, marksAt, mergeStep } from "../../drawing/marks.ts";
import { Projection, type Size, type Viewpoint } from "../../drawing/projection.ts";
import { languagePacks } from "../../i18n/languages.ts";
import { mapLabels, townsAt } from "../labels/map-labels.ts";
import { type PlacedLabel, placeLabels } from "../labels/place-labels.ts";
import type { Scene } from "../scene.ts";
import type { Brush } from "./brush.ts";
import { paintDots, paintLabels } from "./paint-labels.ts";
import { paintMarks, paintPicked } from "./paint-marks.ts";
import { TextMetrics } from "./text-metrics.ts";

/** Places of labels and marks hold for so much of a zoom. */
const step = 0.25;

/** What lies on the map at the zooms of a step, wherever it looks. */
interface Content {
  readonly key: readonly unknown[];
  readonly marks: readonly Mark[];
  readonly towns: readonly Position[];
  readonly labels: readonly PlacedLabel[];
}

/** From where, and on how large a box. */
export interface Seen {
  readonly viewpoint: Viewpoint;
  readonly size: Size;
  /** Device pixels to a CSS pixel. */
  readonly pixelRatio: number;
}

/**
 * Marks, numbers and names, painted on a canvas over MapLibre's in the same frame: numbers and names that change with the filter
 * would have MapLibre cut its tiles anew for each, and shape each glyph itself.
 */
export class Overlay {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #basemap: Basemap;
  readonly #metrics: TextMetrics;
  #content: Content | null = null;

  constructor(canvas: HTMLCanvasElement, basemap: Basemap) {
    const context = canvas.getContext("2d");
    if (!context) throw new Error("The canvas over the map has no 2D context, expected one");
    this.#canvas = canvas;
    this.#context = context;
    this.#basemap = basemap;
    this.#metrics = new TextMetrics(context);
  }

  /** Measures texts anew: a font has arrived. */
  fontsChanged(): void {
    this.#metrics.forget();
    this.#content = null;
  }

  /** Paints a scene as it is seen from somewhere. */
  draw(scene: Scene, { viewpoint, size, pixelRatio }: Seen): void {
    const brush = this.#brush(scene, new Projection(viewpoint, size));
    const { marks, towns, labels } = this.#contentOf(scene, viewpoint.zoom);
    const { picked, pointed, numberText, changes } = scene;
    this.#clear(size, pixelRatio);
    paintDots(towns, brush);
    paintLabels(labels, brush);
    if (picked.spot) paintPicked(picked.spot, markAt(picked.spot.placeId, marks), brush);
    const options = {
      metrics: this.#metrics,
      numberText,
      changes,
      pointed: markWith(pointed.spot?.placeId, marks),
    };
    paintMarks(marks, options, brush);
  }

  /** Leaves the canvas empty. */
  clear(): void {
    this.#context.resetTransform();
    this.#context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
  }

  #brush({ palette, language }: Scene, projection: Projection): Brush {
    this.#context.direction = languagePacks[language].direction;
    const family = getComputedStyle(this.#canvas).fontFamily;
    this.#metrics.setFamily(family);
    return { context: this.#context, projection, palette, family };
  }

  #clear({ width, height }: Size, pixelRatio: number): void {
    const [across, down] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
    if (this.#canvas.width !== across) this.#canvas.width = across;
    if (this.#canvas.height !== down) this.#canvas.height = down;
    this.clear();
    this.#context.scale(pixelRatio, pixelRatio);
  }

  /** The same object until something other than where the map looks has changed. */
  #contentOf(scene: Scene, zoom: number): Content {
    const { places, labels: provinces, language, picked } = scene;
    const from = mergeStep(zoom);
    const marks = marksAt(places, zoom, picked.spot?.placeId);
    const key = [marks, provinces, language, from];
    if (this.#content && key.every((part, index) => part === this.#content?.key[index])) return this.#content;
    const basemap = this.#basemap;
    const towns = townsAt(basemap, from).map(({ geometry }) => geometry.coordinates);
    const labels = placeLabels(mapLabels({ provinces, basemap, language, zoom: from }), {
      zoom: from,
      step,
      marks,
      dots: towns,
      measure: (line, style) => this.#metrics.of(line, style).width,
    });
    this.#content = { key, marks, towns, labels };
    return this.#content;
  }
}

/** The mark that stands at a place. */
function markAt(placeId: string, marks: readonly Mark[]): Mark | undefined {
  return marks.find(({ place }) => place.id === placeId);
}

/** The mark that stands for a place, alone or among others. */
function markWith(placeId: string | undefined, marks: readonly Mark[]): Mark | undefined {
  return placeId === undefined
    ? undefined
    : marks.find(({ places }) => places.some(({ place }) => place.id === placeId));
}
