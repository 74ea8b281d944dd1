import { describe, expect, test } from "vitest";
import { keyPress as press } from "../../tests/builders/key-press.ts";
import { isPressed } from "./chord.ts";

describe("a chord is pressed", () => {
  test("by its letter, also with caps lock on", () => {
    expect(isPressed({ key: "p" }, press("p"))).toBe(true);
    expect(isPressed({ key: "p" }, press("P"))).toBe(true);
  });

  test("by the same key of a Persian keyboard, which writes another letter", () => {
    expect(isPressed({ key: "p" }, press("ح", { code: "KeyP" }))).toBe(true);
    expect(isPressed({ key: "2" }, press("۲", { code: "Digit2" }))).toBe(true);
    expect(isPressed({ key: "?" }, press("؟", { code: "Slash", shiftKey: true }))).toBe(true);
  });

  test("by the letter, not by the place, on another Latin keyboard", () => {
    expect(isPressed({ key: "q" }, press("a", { code: "KeyQ" }))).toBe(false);
    expect(isPressed({ key: "q" }, press("q", { code: "KeyA" }))).toBe(true);
  });

  test("by a sign with Shift or without, as the keyboard has it", () => {
    expect(isPressed({ key: "+" }, press("+", { shiftKey: true }))).toBe(true);
    expect(isPressed({ key: "+" }, press("="))).toBe(true);
    expect(isPressed({ key: "/" }, press("/"))).toBe(true);
  });
});

describe("a chord is not pressed", () => {
  test("with a key that belongs to the browser or the system", () => {
    for (const modifier of ["altKey", "ctrlKey", "metaKey"] as const)
      expect(isPressed({ key: "p" }, press("p", { [modifier]: true })), modifier).toBe(false);
  });

  test("with Shift, unless it asks for it", () => {
    expect(isPressed({ key: "ArrowUp" }, press("ArrowUp", { shiftKey: true }))).toBe(false);
    expect(isPressed({ key: "ArrowUp", withShift: true }, press("ArrowUp", { shiftKey: true }))).toBe(true);
    expect(isPressed({ key: "ArrowUp", withShift: true }, press("ArrowUp"))).toBe(false);
    expect(isPressed({ key: "p" }, press("P", { shiftKey: true }))).toBe(false);
  });

  test("without the Alt that it asks for; with it, also where the system writes another sign by it", () => {
    const chord = { key: "c", withShift: true, withAlt: true };
    const held = { shiftKey: true, altKey: true, code: "KeyC" };
    expect(isPressed(chord, press("C", { shiftKey: true }))).toBe(false);
    expect(isPressed(chord, press("C", held))).toBe(true);
    expect(isPressed(chord, press("Ç", held))).toBe(true);
  });
});
