import type { Position } from "geojson";
import type { Language } from "../domain/language.ts";
import type { ProvinceId } from "../domain/vocabulary.ts";
import type { PlaceChanges } from "../drawing/change-signs.ts";
import { labelText } from "../drawing/label-text.ts";
import { type ProvinceShade, provinceShade } from "../drawing/ramp.ts";
import type { Locale } from "../i18n/locale.ts";
import { placeIdOf } from "../selection/place.ts";
import type { PlaceCount, ProvinceCount, Selection } from "../selection/selection.ts";
import type { DraftSpot } from "../state/editing.ts";
import { recordIndex } from "../state/record-index.ts";
import type { Picked } from "../state/view-state.ts";
import type { Palette } from "./palette.ts";

/** A province's shade. */
export interface Shade {
  readonly id: ProvinceId;
  readonly step: ProvinceShade;
}

/** A province's label: its name, and how many of its incidents are known only to the province. */
export interface ProvinceLabel {
  readonly id: ProvinceId;
  readonly point: Position;
  readonly text: string;
  /** Incidents known only to the province. */
  readonly unpinned: number;
}

/** A point on the map with its circle of uncertainty. */
export interface Spot {
  /** The map place that stands there, shown or not. */
  readonly placeId: string;
  readonly point: Position;
  readonly radiusKm: number;
}

/** Something that is picked or pointed at, as the map shows it. */
export interface Focus {
  readonly province: ProvinceId | null;
  readonly spot: Spot | null;
}

/** All that the map shows, as plain data. Parts that did not change are the same objects where the selection is the same. */
export interface Scene {
  readonly language: Language;
  readonly palette: Palette;
  readonly shades: readonly Shade[];
  readonly labels: readonly ProvinceLabel[];
  /** Places with incidents, in the record's order. */
  readonly places: readonly PlaceCount[];
  /** What a previewed file would change, by place. */
  readonly changes: PlaceChanges;
  readonly picked: Focus;
  readonly pointed: Focus;
  readonly numberText: (number: number) => string;
}

export interface SceneOptions {
  readonly selection: Selection;
  readonly changes: PlaceChanges;
  /** Where the record that is edited would stand: shown as picked. */
  readonly draft: DraftSpot | null;
  readonly picked: Picked | null;
  readonly pointed: Picked | null;
  readonly locale: Locale;
  readonly palette: Palette;
}

/** The scene for a selection and what is picked and pointed at. */
export function sceneOf(options: SceneOptions): Scene {
  const { selection, changes, draft, picked, pointed, locale, palette } = options;
  return {
    language: locale.language,
    palette,
    shades: shadesOf(selection),
    labels: labelsOf(selection, locale),
    places: placesShown(selection),
    changes,
    picked: draft ? { province: null, spot: { placeId: "draft", ...draft } } : focusOf(picked, selection),
    pointed: focusOf(pointed, selection),
    numberText: locale.number,
  };
}

const nothing: Focus = { province: null, spot: null };

/**
 * Where on the map something stands. An incident without a point stands for its province, and one without
 * either for nothing. What the filter hides is still shown when picked.
 */
export function focusOf(picked: Picked | null, { dataset, places }: Selection): Focus {
  switch (picked?.kind) {
    case undefined:
      return nothing;
    case "province":
      return { province: picked.id, spot: null };
    case "place": {
      const place = places.find((count) => count.place.id === picked.id)?.place;
      return place
        ? { province: null, spot: { placeId: place.id, point: place.point, radiusKm: place.radiusKm } }
        : nothing;
    }
    case "incident": {
      const incident = recordIndex(dataset).incidents.get(picked.id);
      if (!incident) return nothing;
      const placeId = placeIdOf(incident);
      const { point, radiusKm } = incident.place;
      return placeId === null || point === null
        ? { province: incident.province, spot: null }
        : { province: null, spot: { placeId, point, radiusKm: radiusKm ?? 0 } };
    }
  }
}

/** "Kermanshah +2": the name, and after it the incidents known only to the province, if any. */
export function provinceLabelText(name: string, unpinned: number, { t }: Locale): string {
  return labelText(unpinned === 0 ? name : t("map.provinceLabel", { province: name, count: unpinned }));
}

const shades = new WeakMap<Selection, readonly Shade[]>();
const shown = new WeakMap<Selection, readonly PlaceCount[]>();
const labels = new WeakMap<Locale, WeakMap<Selection, readonly ProvinceLabel[]>>();

function shadesOf(selection: Selection): readonly Shade[] {
  return kept(shades, selection, () =>
    selection.provinces.map((count) => ({ id: count.id, step: provinceShade(count, selection.filter) })),
  );
}

/** The places that have incidents. */
export function placesShown(selection: Selection): readonly PlaceCount[] {
  return kept(shown, selection, () => selection.places.filter(({ incidents }) => incidents > 0));
}

function labelsOf(selection: Selection, locale: Locale): readonly ProvinceLabel[] {
  const inLanguage = labels.get(locale) ?? new WeakMap<Selection, readonly ProvinceLabel[]>();
  labels.set(locale, inLanguage);
  return kept(inLanguage, selection, () => {
    const counts = new Map<ProvinceId, ProvinceCount>(selection.provinces.map((count) => [count.id, count]));
    return selection.dataset.provinces.map(({ id, name, label }) => {
      const unpinned = counts.get(id)?.unpinned ?? 0;
      return { id, point: label, text: provinceLabelText(locale.text(name), unpinned, locale), unpinned };
    });
  });
}

function kept<Value>(cache: WeakMap<Selection, Value>, selection: Selection, make: () => Value): Value {
  const before = cache.get(selection);
  if (before !== undefined) return before;
  const made = make();
  cache.set(selection, made);
  return made;
}
