import { expect, test } from "vitest";
import { ShiftPresses } from "./shift-presses.ts";

/** Presses and releases of keys, each in turn, at a time in milliseconds. Whether the last of them leaves. */
function leaves(...steps: readonly (readonly [key: string, timeStamp: number])[]): boolean {
  const counted = new ShiftPresses();
  return steps
    .flatMap(([key, timeStamp]) => [
      counted.key({ type: "keydown", key, timeStamp, repeat: false }),
      counted.key({ type: "keyup", key, timeStamp, repeat: false }),
    ])
    .some(Boolean);
}

test("three presses of Shift within five seconds leave, two do not", () => {
  expect(leaves(["Shift", 0], ["Shift", 2000], ["Shift", 4999])).toBe(true);
  expect(leaves(["Shift", 0], ["Shift", 100])).toBe(false);
});

test("of slow presses only those of the last five seconds count", () => {
  expect(leaves(["Shift", 0], ["Shift", 4000], ["Shift", 5000])).toBe(false);
  expect(leaves(["Shift", 0], ["Shift", 4000], ["Shift", 5000], ["Shift", 8000])).toBe(true);
});

test("another key in between begins the count anew", () => {
  expect(leaves(["Shift", 0], ["Shift", 100], ["a", 200], ["Shift", 300])).toBe(false);
});

test("a Shift that writes a capital, or is held for the pointer, is none", () => {
  const counted = new ShiftPresses();
  const outcomes: boolean[] = [];
  for (const time of [0, 500, 1000, 1500]) {
    counted.key({ type: "keydown", key: "Shift", timeStamp: time, repeat: false });
    if (time < 1000) counted.key({ type: "keydown", key: "A", timeStamp: time, repeat: false });
    else counted.interrupt();
    outcomes.push(counted.key({ type: "keyup", key: "Shift", timeStamp: time, repeat: false }));
  }
  expect(outcomes).toEqual([false, false, false, false]);
});

test("a Shift that is held down and repeats is one press", () => {
  const counted = new ShiftPresses();
  const press = { key: "Shift", timeStamp: 0 };
  counted.key({ ...press, type: "keydown", repeat: false });
  for (let count = 0; count < 5; count++) counted.key({ ...press, type: "keydown", repeat: true });
  expect(counted.key({ ...press, type: "keyup", repeat: false })).toBe(false);
});
