import { useStore } from "zustand";
import type { Dataset } from "../domain/dataset.ts";
import { select } from "../selection/select.ts";
import type { Selection } from "../selection/selection.ts";
import { type Atlas, type AtlasEvents, createAtlasStore } from "./store.ts";

/** The one store of the page. */
export const atlas = createAtlasStore();

/** The events of the page's store; they never change. */
export const events: AtlasEvents = atlas.getState().events;

/** A value of the store. The selector must not make a fresh array or object: derive by `useSelection` or `useMemo`. */
export function useAtlas<Value>(selector: (state: Atlas) => Value): Value {
  return useStore(atlas, selector);
}

/** The record. Throws while it is not loaded: the app mounts what needs it only then. */
export function useDataset(): Dataset {
  return useAtlas(({ dataset }) => loaded(dataset));
}

/** The answer to the present filter. The same object until dataset or filter change. */
export function useSelection(): Selection {
  return useAtlas(({ dataset, filter }) => select(loaded(dataset), filter));
}

function loaded(dataset: Dataset | null): Dataset {
  if (dataset === null) throw new Error("The record was asked for before it was loaded");
  return dataset;
}
