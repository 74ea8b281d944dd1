/** How many tests ended in which way. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** No tests at all. */
export const NO_TESTS: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Sum of two counts. */
export function added(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** Counts of a step that failed: at least one failure, also where its report knows of none or was never written. */
export function withFailure(counts: Counts): Counts {
  return { ...counts, failed: Math.max(counts.failed, 1) };
}

/** The line that a test run ends with: `N passed, N failed`, and `, N skipped` where there are any. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** Counts from Vitest's JSON report; tests still to be written count as skipped. Throws if it is not one. */
export function vitestCounts(report: unknown): Counts {
  return {
    passed: numberAt(report, "numPassedTests"),
    failed: numberAt(report, "numFailedTests"),
    skipped: numberAt(report, "numPendingTests") + numberAt(report, "numTodoTests"),
  };
}

/** Counts from Playwright's JSON report; a test that passed only on a second try counts as failed. Throws if it is not one. */
export function playwrightCounts(report: unknown): Counts {
  const stats = propertyAt(report, "stats");
  return {
    passed: numberAt(stats, "expected"),
    failed: numberAt(stats, "unexpected") + numberAt(stats, "flaky"),
    skipped: numberAt(stats, "skipped"),
  };
}

function numberAt(object: unknown, key: string): number {
  const value = propertyAt(object, key);
  if (typeof value !== "number") {
    throw new Error(`The test report has ${JSON.stringify(value)} as ${key}, expected a number.`);
  }
  return value;
}

function propertyAt(object: unknown, key: string): unknown {
  return typeof object === "object" && object !== null ? Reflect.get(object, key) : undefined;
}
