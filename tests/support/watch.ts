import type { BrowserContext } from "@playwright/test";

/** What went wrong in a browser context so far, in the order of its happening. */
export interface Watch {
  readonly problems: readonly string[];
  /** From now on, problems that match are part of the test and not reported. */
  expectProblem(pattern: RegExp): void;
}

/**
 * Notes every console error, uncaught exception, unhandled rejection and request off the origin of all pages of a context,
 * service workers included. `data:` and `blob:` addresses never leave the page, so they are on the origin.
 */
export function watch(context: BrowserContext, origin: string): Watch {
  const problems: string[] = [];
  const expected: RegExp[] = [];
  const note = (problem: string) => {
    if (!expected.some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  context.on("console", (message) => {
    if (message.type() === "error") note(`console error: ${message.text()}`);
  });
  context.on("weberror", (error) => note(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    if (isOffOrigin(request.url(), origin))
      note(`request off the origin: ${request.method()} ${request.url()}`);
  });
  context.on("page", (page) => page.on("crash", () => note("the page crashed")));
  return { problems, expectProblem: (pattern) => void expected.push(pattern) };
}

/** Whether asking for this address speaks to another origin. */
export function isOffOrigin(address: string, origin: string): boolean {
  const { protocol, origin: asked } = new URL(address);
  return !["data:", "blob:", "about:"].includes(protocol) && asked !== origin;
}
