import { GPUInitializationError, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import type { Dataset } from "../domain/dataset.ts";
import type { ProvinceId } from "../domain/vocabulary.ts";
import type { Basemap } from "../drawing/basemap.ts";
import type { Size, Viewpoint } from "../drawing/projection.ts";
import { constrain } from "./constrain.ts";
import { zoomRange } from "./framing.ts";
import { type GestureWords, sharedGestures } from "./gestures.ts";
import { hatchImage, imageScale } from "./hatch.ts";
import { hideFromKeyboard } from "./hide-from-keyboard.ts";
import { hatchName } from "./layers/province-layers.ts";
import { type MapListeners, silence } from "./map-listeners.ts";
import { layersOf, styleOf } from "./map-style.ts";
import { Overlay } from "./overlay/overlay.ts";
import type { Palette } from "./palette.ts";
import type { Scene, Shade } from "./scene.ts";
import { workerUrl } from "./worker-url.ts";

export interface MapViewOptions {
  readonly container: HTMLElement;
  /** Lies over the container and has its size; marks and names are painted there. */
  readonly overlay: HTMLCanvasElement;
  readonly dataset: Dataset;
  readonly basemap: Basemap;
  readonly viewpoint: Viewpoint;
  readonly scene: Scene;
  readonly listeners: MapListeners;
  /** Null where wheel and finger are the map's alone. */
  readonly gestures: GestureWords | null;
}

setWorkerUrl(new URL(workerUrl, document.baseURI).href);

/**
 * MapLibre's map with marks and names over it, told by scenes. It compares each with the last, part by part, and changes only
 * what changed: shades, pick and pointing by feature state, which costs a frame and no tile.
 */
export class MapView {
  readonly #map: MapLibreMap;
  readonly #overlay: Overlay;
  #listeners: MapListeners;
  #scene: Scene;
  #shown: Scene | null = null;
  #size: Size;

  /** A map in a container, or null where there is no WebGL 2. */
  static create(options: MapViewOptions): MapView | null {
    try {
      return new MapView(options);
    } catch (error) {
      if (error instanceof GPUInitializationError) return null;
      throw error;
    }
  }

  private constructor(options: MapViewOptions) {
    const { container, dataset, basemap, viewpoint, scene } = options;
    this.#scene = scene;
    this.#listeners = options.listeners;
    this.#size = sizeOf(container);
    this.#map = new MapLibreMap({
      container,
      style: styleOf(dataset, basemap, scene.palette),
      center: [viewpoint.lon, viewpoint.lat],
      zoom: viewpoint.zoom,
      transformConstrain: constrain,
      minZoom: zoomRange.least,
      maxZoom: zoomRange.greatest,
      attributionControl: false,
      renderWorldCopies: false,
      dragRotate: false,
      touchPitch: false,
      keyboard: false,
      fadeDuration: 0,
      validateStyle: false,
      ...sharedGestures(options.gestures),
    });
    this.#overlay = new Overlay(options.overlay, basemap);
    this.#map.touchZoomRotate.disableRotation();
    hideFromKeyboard(this.#map.getCanvas());
    this.#listen();
    document.fonts.addEventListener("loadingdone", this.#fontsChanged);
  }

  /** Shows a scene, now or as soon as the style has loaded. */
  show(scene: Scene): void {
    this.#scene = scene;
    if (this.#shown) this.#apply();
  }

  /** Where the map looks now. */
  viewpoint(): Viewpoint {
    const { lng, lat } = this.#map.getCenter();
    return { lon: lng, lat, zoom: this.#map.getZoom() };
  }

  /** Moves to a viewpoint; gliding, unless the reader wants less motion or it is not asked for. */
  moveTo({ lon, lat, zoom }: Viewpoint, { isGliding }: { readonly isGliding: boolean }): void {
    this.#map.easeTo({ center: [lon, lat], zoom, duration: isGliding ? 600 : 0 });
  }

  /** Zooms by steps, in or out, around the middle. */
  zoomBy(steps: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: 250 });
  }

  /** Takes the map off the page and frees what it holds. */
  remove(): void {
    document.fonts.removeEventListener("loadingdone", this.#fontsChanged);
    this.#map.remove();
    this.#overlay.clear();
  }

  #listen(): void {
    const map = this.#map;
    const tell = () => this.#listeners;
    void map.once("style.load", () => this.#apply());
    map.on("render", () => this.#drawOverlay());
    map.on("resize", () => {
      this.#size = sizeOf(map.getContainer());
    });
    map.on("movestart", () => tell().worked(true));
    map.on("move", () => tell().moving(this.viewpoint()));
    map.on("moveend", () => tell().moved(this.viewpoint()));
    map.on("mousemove", ({ point }) => tell().pointed(point));
    map.on("mouseout", () => tell().pointed(null));
    map.on("click", ({ point }) => tell().pressed(point));
    map.on("idle", () => tell().worked(false));
    map.on("webglcontextlost", () => {
      tell().contextChanged(true);
      this.#listeners = { ...silence, contextChanged: tell().contextChanged };
      this.#shown = null;
    });
    map.on("webglcontextrestored", () => tell().contextChanged(false));
    map.on("error", ({ error }) => {
      // Any other error is a mistake, to be seen in the console and by the tests.
      if (!/^Worker failed to load/.test(error.message)) return reportError(error);
      tell().workerFailed();
      this.#listeners = silence;
    });
  }

  #apply(): void {
    const before = this.#shown;
    const scene = this.#scene;
    if (before === scene) return;
    this.#shown = scene;
    if (before?.palette !== scene.palette) this.#paint(scene.palette, before !== null);
    this.#drawShades(before?.shades, scene.shades);
    this.#drawOutline("picked", before?.picked.province, scene.picked.province);
    this.#drawOutline("pointed", before?.pointed.province, scene.pointed.province);
    this.#repaint();
  }

  /** Wears a palette. Sources and feature states stay; of the layers only what differs is set. */
  #paint({ controlLine, ramp1 }: Palette, isAnother: boolean): void {
    const image = hatchImage(controlLine, ramp1);
    if (this.#map.hasImage(hatchName)) this.#map.updateImage(hatchName, image);
    else this.#map.addImage(hatchName, image, { pixelRatio: imageScale });
    if (!isAnother) return;
    const layers = layersOf(this.#scene.palette);
    this.#map.setStyle({ ...this.#map.getStyle(), layers }, { diff: true, validate: false });
  }

  #drawShades(before: readonly Shade[] | undefined, after: readonly Shade[]): void {
    if (before === after) return;
    for (const [index, { id, step }] of after.entries()) {
      if (before?.[index]?.step !== step) this.#map.setFeatureState({ source: "provinces", id }, { step });
    }
  }

  #drawOutline(
    name: "picked" | "pointed",
    before: ProvinceId | null | undefined,
    after: ProvinceId | null,
  ): void {
    if (before === after) return;
    if (before) this.#map.setFeatureState({ source: "provinces", id: before }, { [name]: false });
    if (after) this.#map.setFeatureState({ source: "provinces", id: after }, { [name]: true });
  }

  /** Paints what lies over the map for the very frame that MapLibre has just drawn. */
  #drawOverlay(): void {
    if (!this.#shown) return;
    const seen = { viewpoint: this.viewpoint(), size: this.#size, pixelRatio: this.#map.getPixelRatio() };
    this.#overlay.draw(this.#shown, seen);
  }

  readonly #fontsChanged = (): void => {
    this.#overlay.fontsChanged();
    if (this.#shown) this.#repaint();
  };

  /** Has a frame drawn; when it is, and nothing else is to be done, the map tells that it is idle. */
  #repaint(): void {
    this.#listeners.worked(true);
    this.#map.triggerRepaint();
  }
}

function sizeOf({ clientWidth: width, clientHeight: height }: HTMLElement): Size {
  return { width, height };
}
