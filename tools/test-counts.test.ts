import { expect, test } from "vitest";
import { added, countsLine, NO_TESTS, playwrightCounts, vitestCounts, withFailure } from "./test-counts.ts";

test("the line names passed and failed tests, and skipped ones only where there are any", () => {
  expect(countsLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  expect(countsLine({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
});

test("Vitest's pending and to-do tests count as skipped", () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test("a flaky browser test counts as failed", () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 0 } };
  expect(playwrightCounts(report)).toEqual({ passed: 7, failed: 3, skipped: 0 });
});

test("a report of another shape is refused, not read as zero tests", () => {
  expect(() => vitestCounts({ numPassedTests: 5 })).toThrow("numFailedTests");
  expect(() => playwrightCounts(null)).toThrow("expected");
});

test("counts add up by outcome", () => {
  expect(added({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
  });
});

test("a step that fails counts at least one failure", () => {
  expect(withFailure(NO_TESTS).failed).toBe(1);
  expect(withFailure({ passed: 0, failed: 4, skipped: 0 }).failed).toBe(4);
});
