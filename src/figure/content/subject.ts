import type { Dataset } from "../../domain/dataset.ts";
import type { ProvinceId } from "../../domain/vocabulary.ts";
import type { Basemap } from "../../drawing/basemap.ts";
import type { Viewpoint } from "../../drawing/projection.ts";
import { select } from "../../selection/select.ts";
import type { Selection } from "../../selection/selection.ts";
import { recordIndex } from "../../state/record-index.ts";
import type { ViewState } from "../../state/view-state.ts";

/** What a picture's map is fitted to. */
export type FigureScope =
  | { readonly kind: "iran" }
  | { readonly kind: "province"; readonly id: ProvinceId }
  | { readonly kind: "view"; readonly camera: Viewpoint };

/** Which edition of the record a picture is made from. */
export interface Edition {
  readonly version: string;
  readonly day: string;
  /** The file's name, where it is not an edition that is shown but a file that is looked at before it is published. */
  readonly preview?: string;
}

/** What a picture is of. */
export interface FigureSubject {
  readonly scope: FigureScope;
  /** What it counts, lists and cites: in a province's picture only what happened there. */
  readonly selection: Selection;
  readonly basemap: Basemap;
  readonly edition: Edition;
  /** The view that its link opens. */
  readonly state: ViewState;
  /** Where the atlas is, ending where "#" follows; null where it has no address that others can reach. */
  readonly address: string | null;
}

/** What a subject is made from. */
export interface SubjectParts extends Pick<FigureSubject, "basemap" | "edition" | "state" | "address"> {
  readonly dataset: Dataset;
  /** Null takes what the view suggests. */
  readonly scope: FigureScope | null;
}

/** The subject of a picture of a view. */
export function figureSubject({ dataset, scope: asked, state, ...rest }: SubjectParts): FigureSubject {
  const scope = asked ?? suggestedScope(state, dataset);
  const filter = scope.kind === "province" ? { ...state.filter, provinces: [scope.id] } : state.filter;
  return { ...rest, scope, state, selection: select(dataset, filter) };
}

/** What a view asks to be shown: the province that it is about, else the section that it has moved to, else all of Iran. */
export function suggestedScope(state: ViewState, dataset: Dataset): FigureScope {
  const province = provinceOf(state, dataset);
  if (province !== null) return { kind: "province", id: province };
  return state.camera === null ? { kind: "iran" } : { kind: "view", camera: state.camera };
}

/** The province that a view is about: the one picked, that of the incident picked, or the only one filtered for; null for none. */
export function provinceOf({ picked, filter }: ViewState, dataset: Dataset): ProvinceId | null {
  const [only, ...others] = filter.provinces;
  if (only !== undefined && others.length === 0) return only;
  if (picked?.kind === "province") return picked.id;
  if (picked?.kind === "incident") return recordIndex(dataset).incidents.get(picked.id)?.province ?? null;
  return null;
}
