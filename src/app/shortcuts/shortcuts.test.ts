import { describe, expect, test } from "vitest";
import { keyPress } from "../../../tests/builders/key-press.ts";
import { Locale } from "../../i18n/locale.ts";
import type { Chord } from "../../ui/chord.ts";
import { keyPlaces } from "./listed-keys.ts";
import { shortcutOf, shortcuts } from "./shortcuts.ts";

const press = ({ key, withShift = false, withAlt = false }: Chord) =>
  keyPress(key, { shiftKey: withShift, altKey: withAlt });

describe("the list of shortcuts", () => {
  test("names exactly the keys that are obeyed anywhere, each by what it does", () => {
    const [anywhere] = keyPlaces;
    expect(anywhere?.lines).toHaveLength(shortcuts.length);
    for (const { about, chords } of anywhere?.lines ?? [])
      for (const chord of chords) expect(shortcutOf(press(chord))?.about, chord.key).toBe(about);
  });

  test("names every key that a page of the atlas needs", () => {
    const keys = shortcuts.map(({ chord }) => chord.key);
    expect(keys).toEqual(["?", "/", "f", "c", "l", "1", "2", "3", "4", "h", "p", "g"]);
  });

  test("gives no two lines of a place the same words or the same keys, in either language", () => {
    for (const language of ["en", "fa"] as const) {
      const { t } = new Locale(language, "gregorian");
      for (const { title, lines } of keyPlaces) {
        expect(t(title)).not.toBe("");
        expect(new Set(lines.map(({ about }) => t(about))).size, title).toBe(lines.length);
        const keys = lines.map(({ chords }) => JSON.stringify(chords));
        expect(new Set(keys).size, title).toBe(lines.length);
      }
    }
  });
});

test("no shortcut takes a key that walks the map, a list or the timeline", () => {
  for (const { lines } of keyPlaces.slice(1))
    for (const { chords } of lines)
      for (const chord of chords) expect(shortcutOf(press(chord)), chord.key).toBeUndefined();
});
