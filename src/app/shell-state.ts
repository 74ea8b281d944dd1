import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { events } from "../state/atlas.ts";
import type { View } from "../state/view-state.ts";

/** What of the filters a shortcut asked to have the focus. */
export type AskedFocus = "search" | "filters";

/** What stands open around the record. None of it is part of the view, so none of it is in the address. */
interface Shell {
  readonly dialog: "figure" | "shortcuts" | null;
  /** Whether filters that fold are unfolded. */
  readonly areFiltersOpen: boolean;
  /** Taken once the filters are there. */
  readonly askedFocus: AskedFocus | null;
}

const shell = createStore<Shell>()(() => ({ dialog: null, areFiltersOpen: false, askedFocus: null }));

/** A value of what stands open. */
export function useShell<Value>(selector: (state: Shell) => Value): Value {
  return useStore(shell, selector);
}

/** What can happen around the record, named in the past tense. */
export const shellEvents = {
  dialogOpened: (dialog: NonNullable<Shell["dialog"]>) => shell.setState({ dialog }),
  dialogClosed: () => shell.setState({ dialog: null }),
  filtersOpened: () => shell.setState({ areFiltersOpen: true }),
  filtersFolded: () => shell.setState({ areFiltersOpen: false }),
  focusAsked: (askedFocus: AskedFocus) => shell.setState({ areFiltersOpen: true, askedFocus }),
  focusTaken: () => shell.setState({ askedFocus: null }),
};

/** Opens a view, with the filters that fold out of its way. */
export function openView(view: View): void {
  shellEvents.filtersFolded();
  events.viewOpened(view);
}
