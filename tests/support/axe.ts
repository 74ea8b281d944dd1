import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What is asked: WCAG 2.2 at AA with what it takes in of 2.0 and 2.1, and the practices of headings and landmarks. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

export interface Exceptions {
  /** Rules that are not asked, for a reason that the test says. */
  readonly without?: readonly string[];
}

/**
 * The rules of accessibility that a page breaks: a line for each element, with the rule before it.
 * Empty when axe-core finds none. It is put in past the content policy, which holds for the page and not for its tester.
 */
export async function brokenRules(page: Page, { without = [] }: Exceptions = {}): Promise<readonly string[]> {
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(source);
  await movementsEnd(page);
  const { violations } = await page.evaluate(
    ([tags, without]) => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<AxeResult> };
      };
      const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
      return axe.run({ runOnly: { type: "tag", values: tags }, rules, resultTypes: ["violations"] });
    },
    [tags, without] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

/** What slides or fades has come to its place: half-way it covers what is free a moment later. */
async function movementsEnd(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => {
      const isEndless = effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
      return isEndless || playState !== "running";
    }),
  );
}
