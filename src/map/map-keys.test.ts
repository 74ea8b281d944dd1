import { expect, test } from "vitest";
import { keyPress as press } from "../../tests/builders/key-press.ts";
import { Locale } from "../i18n/locale.ts";
import { commandOf, mapKeys } from "./map-keys.ts";

test("arrows walk, and with Shift move the map", () => {
  expect(commandOf(press("ArrowLeft"))).toEqual({ kind: "walk", direction: "west" });
  expect(commandOf(press("ArrowLeft", { shiftKey: true }))).toEqual({ kind: "pan", direction: "west" });
});

test("an arrow with a key of the browser's, and Tab, do nothing on the map", () => {
  expect(commandOf(press("ArrowLeft", { altKey: true }))).toBeNull();
  expect(commandOf(press("Tab"))).toBeNull();
});

test("no two keys of the map are the same, and each is obeyed as it is listed", () => {
  const keys = mapKeys.flatMap((group) => group.keys);
  for (const { chord, command } of keys)
    expect(commandOf(press(chord.key, { shiftKey: chord.withShift ?? false }))).toBe(command);
});

test("what a list says of them is said in both languages", () => {
  for (const language of ["en", "fa"] as const) {
    const { t } = new Locale(language, "gregorian");
    const said = mapKeys.map(({ about }) => t(about));
    expect(new Set(said).size).toBe(mapKeys.length);
  }
});
