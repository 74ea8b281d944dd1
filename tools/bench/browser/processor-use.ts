import type { Browser } from "@playwright/test";

/** Milliseconds of processor time that the browser's pages and graphics have taken so far: unlike waiting, blind to other programs. */
export async function processorUse(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession();
  return async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const counted = processInfo.filter(({ type }) => type === "renderer" || type === "GPU");
    return counted.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
}
