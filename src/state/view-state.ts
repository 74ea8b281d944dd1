import type { Calendar } from "../domain/calendar.ts";
import type { Language } from "../domain/language.ts";
import type { Measure, ProvinceId } from "../domain/vocabulary.ts";
import { type Filter, openFilter } from "../selection/filter.ts";
import { openSorting, type Sorting } from "./sorting.ts";

/** The pages of the atlas. */
export const pages = ["map", "table", "tolls", "method"] as const;
export type Page = (typeof pages)[number];

/** What a link opens: a page, or the map with nothing around it but what has to be on a picture of the screen. */
export const views = [...pages, "clean"] as const;
export type View = (typeof views)[number];

/** The page that a view belongs to: the clean view is one of the map. */
export function pageOf({ view }: Pick<ViewState, "view">): Page {
  return view === "clean" ? "map" : view;
}

/** Light, dark, or as the device says. */
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Whether details of deaths, bodies and violence are read with the rest, or folded until asked for. */
export const detailChoices = ["folded", "shown"] as const;
export type Details = (typeof detailChoices)[number];

/** Whether single keys are shortcuts. Those who speak to their computer, or whose hands hit keys unasked, turn them off. */
export const shortcutChoices = ["on", "off"] as const;
export type Shortcuts = (typeof shortcutChoices)[number];

/** What the panel shows. A place stands for the incidents at one point. */
export type Picked =
  | { readonly kind: "province"; readonly id: ProvinceId }
  | { readonly kind: "place"; readonly id: string }
  | { readonly kind: "incident"; readonly id: string };

/** Where the map looks: `lon` and `lat` in degrees (WGS 84), `zoom` as web maps count it (512 px tiles). */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Everything that a link restores. What is at its default is left out of the address. */
export interface ViewState {
  readonly view: View;
  readonly filter: Filter;
  /** What the nationwide figures shown count. */
  readonly measure: Measure;
  /** The order of the table. */
  readonly sorting: Sorting;
  readonly picked: Picked | null;
  /** Null frames all of Iran. */
  readonly camera: Camera | null;
  /** Null follows the browser. */
  readonly language: Language | null;
  /** Null follows the language: Solar Hijri for Persian, else Gregorian. */
  readonly calendar: Calendar | null;
  readonly theme: Theme;
  readonly details: Details;
  readonly shortcuts: Shortcuts;
  /** The edition of the record that the link was made with, `2026-11-22.7c1e9a2`; null where it was not said. */
  readonly edition: string | null;
}

/** What the bare address opens. */
export const defaultViewState: ViewState = {
  view: "map",
  filter: openFilter,
  measure: "killed",
  sorting: openSorting,
  picked: null,
  camera: null,
  language: null,
  calendar: null,
  theme: "auto",
  details: "folded",
  shortcuts: "on",
  edition: null,
};
