import { test as base } from "@playwright/test";

import { untilSilent } from "../bench/until-silent";

export * from "@playwright/test";

/** As Playwright's, but that who waits for a silent network waits for the page to be awake too. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (url, options) => {
      const response = await goto(url, options);
      if (options?.waitUntil === "networkidle") await untilSilent(page);
      return response;
    };
    await use(page);
  },
});
