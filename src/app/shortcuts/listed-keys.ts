import type { MessageKey } from "../../i18n/messages.ts";
import { mapKeys } from "../../map/map-keys.ts";
import { listKeys } from "../../panels/list/list-steps.ts";
import { dayKeys } from "../../timeline/day-keys.ts";
import type { Chord } from "../../ui/chord.ts";
import { cleanChord } from "../clean/clean-keys.ts";
import { presses } from "../leave/shift-presses.ts";
import { shortcuts } from "./shortcuts.ts";

/** What one line of the list says: what is done, and by which keys, each alone, or one after the other. */
export interface ListedKeys {
  readonly about: MessageKey;
  readonly chords: readonly Chord[];
}

/** Keys that work in one place. */
export interface KeyPlace {
  readonly title: MessageKey;
  readonly lines: readonly ListedKeys[];
}

const named = (key: string): Chord => ({ key });

/** Every key of the atlas by where it works, each from the code that obeys it. */
export const keyPlaces: readonly KeyPlace[] = [
  {
    title: "shortcuts.anywhere",
    lines: shortcuts.map(({ about, chord }) => ({ about, chords: [chord] })),
  },
  {
    title: "shortcuts.onMap",
    lines: mapKeys.map(({ about, keys }) => ({ about, chords: keys.map(({ chord }) => chord) })),
  },
  { title: "shortcuts.inList", lines: [{ about: "shortcuts.walkList", chords: listKeys.map(named) }] },
  {
    title: "shortcuts.onTimeline",
    lines: [
      { about: "shortcuts.moveEnd", chords: dayKeys.map(named) },
      {
        about: "shortcuts.moveWindow",
        chords: [
          { key: "ArrowLeft", withShift: true },
          { key: "ArrowRight", withShift: true },
        ],
      },
    ],
  },
  {
    title: "clean.enter",
    lines: [
      { about: "clean.enter", chords: [cleanChord] },
      { about: "clean.leave", chords: [named("Escape")] },
    ],
  },
  {
    title: "leave.button",
    lines: [{ about: "shortcuts.leave", chords: Array.from({ length: presses }, () => named("Shift")) }],
  },
];
