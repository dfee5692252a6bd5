import type { Page } from "@playwright/test";

/** What the browser loads to be awake. */
export const scripts = "**/_next/static/chunks/*.js";

/** What the router asks for the next page by, where a link is followed without a load. */
export const nextPage = /[?&]_rsc=/;

/** Lets nothing from these addresses through until what it answers is called. */
export async function holdAnswers(page: Page, from: string | RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(from, async (route) => {
    await held;
    // The page may have given up asking meanwhile.
    await route.continue().catch(() => undefined);
  });
  return release;
}
