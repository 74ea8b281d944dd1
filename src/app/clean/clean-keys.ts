import type { Chord } from "../../ui/chord.ts";

/** The keys that lead into the clean view and out of it. With Alt: they act in a field too, and where single keys are off. */
export const cleanChord = { key: "c", withShift: true, withAlt: true } as const satisfies Chord;
/** The same as `aria-keyshortcuts` writes them. */
export const cleanKeys = "Alt+Shift+C";
