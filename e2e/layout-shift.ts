import type { Page } from "@playwright/test";

type Watching = { shift: number };

/** Adds up how far pages loaded from now on shift (CLS); what it returns tells the sum of the page that is open. */
export async function watchShift(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = window as unknown as Watching;
    seen.shift = 0;
    const add = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    };
    new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as Watching).shift);
}
