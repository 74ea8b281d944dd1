import type { KeyPress } from "../../src/ui/chord.ts";

/** A press of a key by itself; `parts` tells what else is held, and where the key lies. */
export function keyPress(key: string, parts: Partial<KeyPress> = {}): KeyPress {
  return { key, code: "", shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...parts };
}
