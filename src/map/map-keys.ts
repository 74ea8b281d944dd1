import type { Direction } from "../domain/neighbourhood.ts";
import type { MessageKey } from "../i18n/messages.ts";
import { type Chord, isPressed, type KeyPress } from "../ui/chord.ts";

/** What a key does on the map. */
export type MapCommand =
  | { readonly kind: "walk" | "pan"; readonly direction: Direction }
  | { readonly kind: "zoom"; readonly steps: number }
  | { readonly kind: "open" | "leave" };

/** Keys of one kind, with what a list of shortcuts says of them. */
export interface MapKeys {
  readonly about: MessageKey;
  readonly keys: readonly { readonly chord: Chord; readonly command: MapCommand }[];
}

/** North is up: a map is not mirrored, so left is west in both scripts. */
const arrows = [
  ["ArrowUp", "north"],
  ["ArrowRight", "east"],
  ["ArrowDown", "south"],
  ["ArrowLeft", "west"],
] as const;

/**
 * The keys of the map. Arrows alone walk, since that is what can be heard; a map that moves helps only those who see it, and
 * takes Shift.
 */
export const mapKeys: readonly MapKeys[] = [
  {
    about: "map.keys.walk",
    keys: arrows.map(([key, direction]) => ({ chord: { key }, command: { kind: "walk", direction } })),
  },
  { about: "map.keys.open", keys: [{ chord: { key: "Enter" }, command: { kind: "open" } }] },
  { about: "map.keys.leave", keys: [{ chord: { key: "Escape" }, command: { kind: "leave" } }] },
  {
    about: "map.keys.pan",
    keys: arrows.map(([key, direction]) => ({
      chord: { key, withShift: true },
      command: { kind: "pan", direction },
    })),
  },
  {
    about: "map.keys.zoom",
    keys: [
      { chord: { key: "+" }, command: { kind: "zoom", steps: 1 } },
      { chord: { key: "-" }, command: { kind: "zoom", steps: -1 } },
    ],
  },
];

/** What a press does on the map; null when it does nothing there. */
export function commandOf(press: KeyPress): MapCommand | null {
  const keys = mapKeys.flatMap((group) => group.keys);
  return keys.find(({ chord }) => isPressed(chord, press))?.command ?? null;
}
