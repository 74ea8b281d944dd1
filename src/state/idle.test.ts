import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { whenIdle } from "./idle.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Counts down from a number, one a slice. */
function countdown(from: number) {
  let left = from;
  return vi.fn(() => --left <= 0);
}

test("without idle callbacks a work goes on in pauses until it is done", () => {
  vi.stubGlobal("requestIdleCallback", undefined);
  const work = countdown(3);
  whenIdle(work);
  expect(work).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(3);
});

test("a slice in a pause has time for a part of a frame", () => {
  vi.stubGlobal("requestIdleCallback", undefined);
  let looks = 0;
  whenIdle((hasTime) => {
    while (hasTime()) {
      looks++;
      vi.advanceTimersByTime(3);
    }
    return true;
  });
  vi.runAllTimers();
  expect(looks).toBe(3);
});

test("with idle callbacks it goes on in idle time, as long as there is some", () => {
  const remaining = [20, 5, 0.5];
  const callbacks: IdleRequestCallback[] = [];
  vi.stubGlobal("requestIdleCallback", (callback: IdleRequestCallback) => callbacks.push(callback));
  let looks = 0;
  whenIdle((hasTime) => {
    while (hasTime()) looks++;
    return false;
  });
  callbacks[0]?.({ didTimeout: false, timeRemaining: () => remaining.shift() ?? 0 });
  expect(looks).toBe(2);
  expect(callbacks).toHaveLength(2);
});

test("what was stopped does not go on", () => {
  vi.stubGlobal("requestIdleCallback", undefined);
  const work = countdown(3);
  const stop = whenIdle(work);
  vi.advanceTimersToNextTimer();
  stop();
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(1);
});
