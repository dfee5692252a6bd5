import type { Browser } from "@playwright/test";
import { untilSilent } from "./until-silent.ts";

/**
 * The scripts a browser that was never here loads until its network falls silent, without being touched: those the
 * HTML names and those that hydration and prefetching ask for. Absolute URLs, each once.
 */
export async function loadedScripts(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const scripts = new Set<string>();
    page.on("response", (response) => {
      if (response.headers()["content-type"]?.includes("javascript")) scripts.add(response.url());
    });
    await page.goto(url, { waitUntil: "networkidle" });
    await untilSilent(page);
    return [...scripts];
  } finally {
    await context.close();
  }
}
