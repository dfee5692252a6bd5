import type { Page } from "@playwright/test";

/**
 * Until a page is awake and has asked for nothing for half a second. A silent network alone does not tell: scripts are asked for
 * after the first paint, and `KeepEarlyClicks` notes early clicks in `window.early` until they have run.
 */
export async function untilSilent(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (document.querySelector('script[type="late"]') || "early" in window) return false;
    const ends = performance.getEntriesByType("resource").map((one) => (one as PerformanceResourceTiming).responseEnd);
    return performance.now() - Math.max(0, ...ends) > 500;
  });
}
