import type { FeatureCollection } from "geojson";
import { GeoJSONSource, GPUInitializationError, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import type { Dataset } from "../domain/dataset.ts";
import type { ProvinceId } from "../domain/vocabulary.ts";
import type { Basemap } from "../drawing/basemap.ts";
import { type Mark, marksAt } from "../drawing/marks.ts";
import type { Viewpoint } from "../drawing/projection.ts";
import { constrain } from "./constrain.ts";
import { zoomRange } from "./framing.ts";
import { clearImage, hatchImage, imageScale } from "./hatch.ts";
import { hideFromKeyboard } from "./hide-from-keyboard.ts";
import { clearName } from "./layers/mark-layers.ts";
import { hatchName } from "./layers/province-layers.ts";
import { type MapListeners, silence } from "./map-listeners.ts";
import {
  type ChangingSource,
  collection,
  labelFeatures,
  markFeatures,
  markWith,
  pickedFeatures,
} from "./map-sources.ts";
import { layersOf, styleOf } from "./map-style.ts";
import type { Palette } from "./palette.ts";
import { isSameLabels, isSameMarkText, isSameSpot, type Scene, type Shade } from "./scene.ts";
import { workerUrl } from "./worker-url.ts";

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly dataset: Dataset;
  readonly basemap: Basemap;
  readonly viewpoint: Viewpoint;
  readonly scene: Scene;
  readonly listeners: MapListeners;
}

setWorkerUrl(new URL(workerUrl, document.baseURI).href);

/**
 * MapLibre's map, told by scenes. It compares each with the last, part by part, and changes only what
 * changed: shades and pointing by feature state, labels and marks by their small sources.
 */
export class MapView {
  readonly #map: MapLibreMap;
  #listeners: MapListeners;
  #scene: Scene;
  #shown: Scene | null = null;
  #marks: readonly Mark[] = [];
  #drawn: Scene | null = null;
  #pointedMark: string | undefined;

  /** A map in a container, or null where there is no WebGL 2. */
  static create(options: MapViewOptions): MapView | null {
    try {
      return new MapView(options);
    } catch (error) {
      if (error instanceof GPUInitializationError) return null;
      throw error;
    }
  }

  private constructor({ container, dataset, basemap, viewpoint, scene, listeners }: MapViewOptions) {
    this.#scene = scene;
    this.#listeners = listeners;
    this.#map = new MapLibreMap({
      container,
      style: styleOf(dataset, basemap, scene),
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
      // Labels come and go at once: a fade would keep the map drawing after every change of the filter.
      fadeDuration: 0,
      validateStyle: false,
    });
    this.#map.touchZoomRotate.disableRotation();
    hideFromKeyboard(this.#map.getCanvas());
    this.#listen();
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
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    const tell = () => this.#listeners;
    void map.once("style.load", () => this.#apply());
    map.on("movestart", () => tell().worked(true));
    map.on("move", () => {
      this.#redrawMarks();
      tell().moving(this.viewpoint());
    });
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
    if (before?.palette !== scene.palette) this.#drawImages(scene.palette);
    if (before && (before.palette !== scene.palette || before.language !== scene.language))
      this.#restyle(scene);
    this.#drawShades(before?.shades, scene.shades);
    this.#drawOutline("picked", before?.picked.province, scene.picked.province);
    this.#drawOutline("pointed", before?.pointed.province, scene.pointed.province);
    if (!before || !isSameLabels(before.labels, scene.labels))
      this.#setData("province-labels", labelFeatures(scene.labels));
    if (this.#drawMarks() || !isSameSpot(before?.picked.spot, scene.picked.spot)) this.#drawPicked();
    this.#drawPointedMark();
  }

  #drawImages(palette: Palette): void {
    const images = [
      [hatchName, hatchImage(palette.controlLine, palette.ramp1)],
      [clearName, clearImage(2 * imageScale)],
    ] as const;
    for (const [name, image] of images) {
      if (this.#map.hasImage(name)) this.#map.updateImage(name, image);
      else this.#map.addImage(name, image, { pixelRatio: imageScale });
    }
    this.#work();
  }

  /** Sets the properties in which the layers differ; sources, images and feature states stay. */
  #restyle(scene: Scene): void {
    this.#map.setStyle({ ...this.#map.getStyle(), layers: layersOf(scene) }, { diff: true, validate: false });
    this.#work();
  }

  #drawShades(before: readonly Shade[] | undefined, after: readonly Shade[]): void {
    if (before === after) return;
    for (const [index, { id, step }] of after.entries()) {
      if (before?.[index]?.step === step) continue;
      this.#map.setFeatureState({ source: "provinces", id }, { step });
      this.#work();
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
    if (before || after) this.#work();
  }

  /** Draws marks, pick and pointing anew where the marks have become others. */
  #redrawMarks(): void {
    if (!this.#drawMarks()) return;
    this.#drawPicked();
    this.#drawPointedMark();
  }

  /** Draws the marks if places, pick, digits, signs or the zoom's step have changed, and says whether they have. */
  #drawMarks(): boolean {
    const scene = this.#shown;
    if (!scene) return false;
    const { places, picked, numberText, changes } = scene;
    const marks = marksAt(places, this.#map.getZoom(), picked.spot?.placeId);
    if (marks === this.#marks && isSameMarkText(scene, this.#drawn)) return false;
    this.#marks = marks;
    this.#drawn = scene;
    this.#setData("marks", markFeatures(marks, numberText, changes));
    return true;
  }

  /** The ring around the picked place and its circle of uncertainty. */
  #drawPicked(): void {
    const spot = this.#shown?.picked.spot;
    this.#setData("picked", spot ? pickedFeatures(spot, this.#marks) : collection([]));
  }

  /** The mark that stands for the place that is pointed at. */
  #drawPointedMark(): void {
    const placeId = this.#shown?.pointed.spot?.placeId;
    const mark = placeId === undefined ? undefined : markWith(placeId, this.#marks);
    const id = mark?.place.id;
    if (id === this.#pointedMark) return;
    if (this.#pointedMark)
      this.#map.setFeatureState({ source: "marks", id: this.#pointedMark }, { pointed: false });
    if (id) this.#map.setFeatureState({ source: "marks", id }, { pointed: true });
    this.#pointedMark = id;
    this.#work();
  }

  #setData(name: ChangingSource, data: FeatureCollection): void {
    const source = this.#map.getSource(name);
    if (!(source instanceof GeoJSONSource))
      throw new Error(`The style has no source "${name}", expected one`);
    void source.setData(data);
    this.#work();
  }

  #work(): void {
    this.#listeners.worked(true);
  }
}
