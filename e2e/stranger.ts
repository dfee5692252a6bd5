import type { Page } from "@playwright/test";

/** Makes a page that of somebody nobody has met: limits count by network address. */
export async function asStranger(page: Page): Promise<void> {
  const [a = 0, b = 0, c = 0] = crypto.getRandomValues(new Uint8Array(3));
  await page.setExtraHTTPHeaders({ "x-forwarded-for": `10.${a}.${b}.${c}` });
}

/** Scripts as strangers try them, in every place text can stand. */
export const script = (mark: string): string =>
  `"><script>window.${mark}=1</script><img src=x onerror="window.${mark}=1">{{7*7}}\${7*7}</textarea>`;

/** Whether a script that was written as text has run after all. */
export const hasRun = (page: Page, mark: string): Promise<boolean> => page.evaluate((name) => name in window, mark);
