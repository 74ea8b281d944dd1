import { createStore } from "zustand/vanilla";
import type { Calendar } from "../domain/calendar.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/language.ts";
import type { Rejected } from "../domain/rejection.ts";
import type { Measure, ProvinceId } from "../domain/vocabulary.ts";
import { type Facet, type Filter, openFilter, withoutFacet } from "../selection/filter.ts";
import type { DraftSpot, Editing, MapPoint } from "./editing.ts";
import { withoutUnknownIds } from "./known-ids.ts";
import type { Preview } from "./preview.ts";
import type { Sorting } from "./sorting.ts";
import {
  type Camera,
  type Details,
  defaultViewState,
  type Picked,
  type Shortcuts,
  type Theme,
  type View,
  type ViewState,
} from "./view-state.ts";

/** How far the record's files have come. */
export type Loading =
  | { readonly phase: "loading" }
  | { readonly phase: "ready" }
  | { readonly phase: "failed"; readonly file: string; readonly cause: LoadFault };

/**
 * Why a file could not be had. `unreachable`: no answer, or not all of it; `refused`: an error status; `unreadable`: not JSON, or not of the
 * record; `unusable`: the page itself failed at it.
 */
export type LoadFault =
  | { readonly kind: "unreachable" }
  | { readonly kind: "refused"; readonly status: number }
  | { readonly kind: "unreadable" | "unusable"; readonly message: string };

/** What the map is asked to frame. A new object is a new request, even for the same subject. */
export type Framing =
  | { readonly kind: "iran" }
  | { readonly kind: "province"; readonly id: ProvinceId }
  | { readonly kind: "incident"; readonly id: string }
  | { readonly kind: "place"; readonly id: string };

/** Something that a reader is told once. */
export type Notice =
  | { readonly kind: "malformed-link"; readonly parameters: readonly string[] }
  | { readonly kind: "unknown-in-link"; readonly ids: readonly string[] }
  | { readonly kind: "other-edition"; readonly day: string; readonly version: string }
  | { readonly kind: "rejected"; readonly rejected: readonly Rejected[] };

/** The facts. Nothing derived is kept here: ask `select(dataset, filter)`. */
export interface AtlasFacts extends ViewState {
  readonly dataset: Dataset | null;
  readonly loading: Loading;
  readonly framing: Framing | null;
  readonly notices: readonly Notice[];
  /** What the pointer or the focus is on, in map, list or timeline; picked is what was chosen. */
  readonly pointed: Picked | null;
  /** The file that is looked at instead of the published record, whose place its dataset takes; null for none. */
  readonly preview: Preview | null;
  /** The record that is edited; null for none. */
  readonly editing: Editing | null;
}

/** What can happen, named in the past tense. */
export interface AtlasEvents {
  /** Parts of the filter were changed. */
  readonly filterChanged: (change: Partial<Filter>) => void;
  readonly facetCleared: (facet: Facet) => void;
  readonly filterCleared: () => void;
  readonly viewOpened: (view: View) => void;
  /** The tolls view was asked for the figures of another measure. */
  readonly measureChosen: (measure: Measure) => void;
  /** The table was put in another order. */
  readonly sortingChosen: (sorting: Sorting) => void;
  /** A province, place or incident was chosen; null closes what was open. From another view it leads to the map. */
  readonly picked: (picked: Picked | null) => void;
  readonly pointed: (pointed: Picked | null) => void;
  readonly framingRequested: (framing: Framing) => void;
  /** The map came to rest elsewhere. Null means that it shows all of Iran. */
  readonly cameraMoved: (camera: Camera | null) => void;
  readonly languageChosen: (language: Language) => void;
  readonly calendarChosen: (calendar: Calendar) => void;
  readonly themeChosen: (theme: Theme) => void;
  readonly detailsChosen: (details: Details) => void;
  readonly shortcutsChosen: (shortcuts: Shortcuts) => void;
  /** A link was opened, by loading the page or by going back and forward. */
  readonly linkOpened: (state: ViewState, malformed: readonly string[]) => void;
  readonly datasetLoaded: (dataset: Dataset, rejected: readonly Rejected[]) => void;
  /** A file's dataset is shown in the place of the published one. */
  readonly previewOpened: (preview: Preview) => void;
  /** The published record is shown again. */
  readonly previewLeft: () => void;
  /** The editor was asked for: of an incident, or for a new one by null. One that is open has to be left first. */
  readonly editorOpened: (id: string | null) => void;
  /** The record that is edited would stand elsewhere, or nowhere. */
  readonly draftPlaced: (spot: DraftSpot | null) => void;
  readonly placingChanged: (isPlacing: boolean) => void;
  /** The map was pressed where the record is to stand; that ends the placing. */
  readonly placePressed: (point: MapPoint) => void;
  readonly editorLeft: () => void;
  /** What was edited in the preview has been saved. */
  readonly previewSaved: () => void;
  readonly loadingStarted: () => void;
  readonly loadingFailed: (file: string, cause: LoadFault) => void;
  readonly noticeDismissed: (notice: Notice) => void;
}

/** Facts, and the events that change them. */
export interface Atlas extends AtlasFacts {
  readonly events: AtlasEvents;
}

/** A store on its own: the app has one, a test makes its own. */
export function createAtlasStore() {
  return createStore<Atlas>()((set) => ({
    ...defaultViewState,
    dataset: null,
    loading: { phase: "loading" },
    framing: null,
    notices: [],
    pointed: null,
    preview: null,
    editing: null,
    events: {
      filterChanged: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
      facetCleared: (facet) => set(({ filter }) => ({ filter: withoutFacet(filter, facet) })),
      filterCleared: () => set(({ filter }) => ({ filter: { ...openFilter, axis: filter.axis } })),
      viewOpened: (view) => set({ view }),
      measureChosen: (measure) => set({ measure }),
      sortingChosen: (sorting) => set({ sorting }),
      picked: (picked) => set(({ view }) => (picked === null ? { picked } : { picked, view: mapView(view) })),
      pointed: (pointed) => set(({ pointed: before }) => (isSamePick(before, pointed) ? {} : { pointed })),
      framingRequested: (framing) => set(({ view }) => ({ framing, view: mapView(view) })),
      cameraMoved: (camera) => set({ camera }),
      languageChosen: (language) => set({ language }),
      calendarChosen: (calendar) => set({ calendar }),
      themeChosen: (theme) => set({ theme }),
      detailsChosen: (details) => set({ details }),
      shortcutsChosen: (shortcuts) => set({ shortcuts }),
      linkOpened: (state, malformed) =>
        set(({ dataset, notices }) => {
          const said: Notice[] =
            malformed.length === 0 ? [] : [{ kind: "malformed-link", parameters: malformed }];
          const checked = dataset === null ? { state, unknown: [] } : withoutUnknownIds(state, dataset);
          return {
            ...state,
            ...checked.state,
            // Told once: what is shown from here on, and linked to, is of this edition.
            edition: null,
            pointed: null,
            notices: [
              ...notices,
              ...said,
              ...noticeOfUnknown(checked.unknown),
              ...noticeOfEdition(state.edition),
            ],
          };
        }),
      datasetLoaded: (dataset, rejected) =>
        set(({ filter, picked, notices }) => {
          const { state, unknown } = withoutUnknownIds({ filter, picked }, dataset);
          const said: Notice[] = rejected.length === 0 ? [] : [{ kind: "rejected", rejected }];
          return {
            ...state,
            dataset,
            loading: { phase: "ready" },
            notices: [...notices, ...said, ...noticeOfUnknown(unknown)],
          };
        }),
      previewOpened: (preview) => {
        // A file of incidents leaves the provinces as they are: with the same objects, the map need not be made anew.
        const dataset = { ...preview.dataset, provinces: preview.published.provinces };
        set({ preview: { ...preview, dataset }, dataset, view: "map", pointed: null });
      },
      previewLeft: () =>
        set(({ preview, filter, picked }) => {
          if (preview === null) return {};
          // What only the file had can neither stay picked nor stay in the address.
          const { state } = withoutUnknownIds({ filter, picked }, preview.published);
          return { ...state, preview: null, editing: null, dataset: preview.published, pointed: null };
        }),
      editorOpened: (id) =>
        set((before) =>
          before.editing ? {} : { editing: { id, spot: null, isPlacing: false, pressed: null }, view: "map" },
        ),
      draftPlaced: (spot) => set(({ editing }) => (editing ? { editing: { ...editing, spot } } : {})),
      placingChanged: (isPlacing) =>
        set(({ editing }) => (editing ? { editing: { ...editing, isPlacing } } : {})),
      placePressed: (pressed) =>
        set(({ editing }) => (editing ? { editing: { ...editing, isPlacing: false, pressed } } : {})),
      editorLeft: () => set({ editing: null }),
      previewSaved: () => set(({ preview }) => (preview ? { preview: { ...preview, isEdited: false } } : {})),
      loadingStarted: () => set({ loading: { phase: "loading" } }),
      loadingFailed: (file, cause) => set({ loading: { phase: "failed", file, cause } }),
      noticeDismissed: (notice) =>
        set(({ notices }) => ({ notices: notices.filter((other) => other !== notice) })),
    },
  }));
}

/** The view of the map that one is in, or is led to. */
function mapView(view: View): View {
  return view === "clean" ? view : "map";
}

function noticeOfUnknown(ids: readonly string[]): Notice[] {
  return ids.length === 0 ? [] : [{ kind: "unknown-in-link", ids }];
}

function noticeOfEdition(edition: string | null): Notice[] {
  if (edition === null || edition === `${__DATA_DAY__}.${__DATA_VERSION__}`) return [];
  const [day = "", version = ""] = edition.split(".");
  return [{ kind: "other-edition", day, version }];
}

/** Whether two picks are of the same thing. */
export function isSamePick(a: Picked | null, b: Picked | null): boolean {
  return a === b || (a?.kind === b?.kind && a?.id === b?.id);
}

export type AtlasStore = ReturnType<typeof createAtlasStore>;
