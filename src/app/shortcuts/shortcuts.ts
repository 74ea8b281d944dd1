import { type Language, languages } from "../../domain/language.ts";
import type { MessageKey } from "../../i18n/messages.ts";
import { atlas, events } from "../../state/atlas.ts";
import { pages } from "../../state/view-state.ts";
import { type Chord, isPressed, type KeyPress } from "../../ui/chord.ts";
import { openView, shellEvents } from "../shell-state.ts";
import { focusSkipTarget } from "../skip-link.tsx";

/** A key that does something wherever the focus is. */
export interface Shortcut {
  readonly chord: Chord;
  /** What a list of shortcuts says of it. */
  readonly about: MessageKey;
  readonly run: (page: ShortcutPage) => void;
}

/** What a shortcut has to know of the page. */
export interface ShortcutPage {
  readonly language: Language;
}

/** The next of the languages; after the last the first. */
function languageAfter(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
}

/** Filters are asked for where they apply; elsewhere the map is opened for them. */
function askFor(focus: "search" | "filters"): void {
  const { view } = atlas.getState();
  if (view !== "map" && view !== "table") openView("map");
  shellEvents.focusAsked(focus);
}

/** Every shortcut: what is not here neither works nor is listed. */
export const shortcuts: readonly Shortcut[] = [
  { chord: { key: "?" }, about: "shortcuts.list", run: () => shellEvents.dialogOpened("shortcuts") },
  { chord: { key: "/" }, about: "filters.search", run: () => askFor("search") },
  { chord: { key: "f" }, about: "filters.label", run: () => askFor("filters") },
  { chord: { key: "c" }, about: "action.clearFilters", run: () => events.filterCleared() },
  { chord: { key: "l" }, about: "app.skipToList", run: () => focusSkipTarget() },
  ...pages.map(
    (view, index): Shortcut => ({
      chord: { key: String(index + 1) },
      about: `view.${view}`,
      run: () => openView(view),
    }),
  ),
  { chord: { key: "h" }, about: "map.backToIran", run: () => events.framingRequested({ kind: "iran" }) },
  { chord: { key: "p" }, about: "figure.open", run: () => shellEvents.dialogOpened("figure") },
  {
    chord: { key: "g" },
    about: "shortcuts.language",
    run: ({ language }) => events.languageChosen(languageAfter(language)),
  },
];

/** The shortcut that a press is of; undefined for none. */
export function shortcutOf(press: KeyPress): Shortcut | undefined {
  return shortcuts.find(({ chord }) => isPressed(chord, press));
}
