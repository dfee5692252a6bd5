import { test as base } from "@playwright/test";
import { untilSilent } from "../bench/until-silent";

export * from "@playwright/test";

/**
 * As Playwright's, but that who opens a page has it awake: its scripts come after its first paint. Who wants it earlier says
 * `domcontentloaded` or `commit`.
 */
export const test = base.extend({
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (url, options) => {
      const response = await goto(url, options);
      if (options?.waitUntil === "networkidle") await untilSilent(page);
      else if ((options?.waitUntil ?? "load") === "load") await page.waitForFunction(() => !("early" in window));
      return response;
    };
    await use(page);
  },
});
