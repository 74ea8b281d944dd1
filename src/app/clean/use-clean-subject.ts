import { useLayoutEffect, useMemo } from "react";
import { emptyBasemap } from "../../drawing/basemap.ts";
import { type FigureSubject, provinceOf, suggestedScope } from "../../figure/content/subject.ts";
import { pageAddress } from "../../figure/page-address.ts";
import { useEdition, useViewState } from "../../figure/use-view.ts";
import { select } from "../../selection/select.ts";
import type { Selection } from "../../selection/selection.ts";
import { atlas, events, useDataset } from "../../state/atlas.ts";
import type { ViewState } from "../../state/view-state.ts";

/** What the clean view is of: the same as a picture of the view would be, so that both say and count the same. */
export function useCleanSubject(): FigureSubject {
  const dataset = useDataset();
  const state = useViewState();
  const edition = useEdition();
  const selection = useCleanSelection(state);
  const scope = suggestedScope(state, dataset);
  return { scope, selection, basemap: emptyBasemap, edition, state, address: pageAddress() };
}

/** Where the view is of one province, only what happened there; the same object until that changes. */
function useCleanSelection(state: ViewState): Selection {
  const dataset = useDataset();
  const province = provinceOf(state, dataset);
  const { filter } = state;
  return useMemo(
    () => select(dataset, province === null ? filter : { ...filter, provinces: [province] }),
    [dataset, filter, province],
  );
}

/** A view of one province shows that province, where its link does not say which section of the map. */
export function useProvinceInSight({ scope }: FigureSubject): void {
  const province = scope.kind === "province" ? scope.id : null;
  useLayoutEffect(() => {
    if (province !== null && atlas.getState().camera === null)
      events.framingRequested({ kind: "province", id: province });
  }, [province]);
}
