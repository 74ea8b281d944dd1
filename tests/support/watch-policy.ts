import type { Page } from "@playwright/test";

/**
 * Notes every violation of a content policy in a page from its next load on, in the order of its happening: which directive, and what broke it.
 * The browser's console says them too, but not those of a policy that only reports.
 */
export async function watchPolicy(page: Page): Promise<readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction("policyBroken", (violation: string) => void violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      const tell: unknown = Reflect.get(window, "policyBroken");
      if (typeof tell === "function") tell(`${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });
  return violations;
}
