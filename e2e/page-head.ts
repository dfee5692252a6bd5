import type { Page } from "@playwright/test";

/** What a page's head says to machines; null where it lacks the attribute. */
export const head = (page: Page, selector: string, attribute = "content"): Promise<string | null> =>
  page.locator(selector).getAttribute(attribute);

/** What an address answers once its host is the shop that is being tested. */
export const pathOf = (address: string | null): string => new URL(address ?? "", "http://nowhere.example").pathname;

/** The same page in other markets, as its head tells: paths by language. */
export const kinOf = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute("hreflang"), new URL((link as HTMLLinkElement).href).pathname]),
      ),
  );
