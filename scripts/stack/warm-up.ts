const markets = ["en-us", "en-gb", "de-de", "fr-fr"];
const concurrency = 3;

/** The browse pages a page links to, as paths. */
export function linkedPages(html: string): string[] {
  const paths = [...html.matchAll(/href="(\/[a-z]{2}-[a-z]{2}(?:\/[^"?#]*)?)"/g)].map((match) => match[1] ?? "");
  const isShared = (path: string) => !/\/(cart|checkout|orders?|account|search)(\/|$)/.test(path);
  return [...new Set(paths.filter(isShared))];
}

async function visit(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(15_000)]) });
  const html = await response.text();
  return response.ok ? html : "";
}

async function visitAll(
  origin: string,
  paths: string[],
  signal: AbortSignal,
): Promise<{ pages: string[]; made: number }> {
  const queue = [...paths];
  const found: string[] = [];
  let made = 0;
  const worker = async () => {
    for (let path = queue.shift(); path !== undefined && !signal.aborted; path = queue.shift()) {
      const html = await visit(origin + path, signal).catch(() => "");
      if (html) made += 1;
      found.push(...linkedPages(html));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return { pages: [...new Set(found)], made };
}

/** Has the home pages made, so that the first shopper waits for none. Returns the pages they link to. */
export async function warmHomePages(origin: string, signal: AbortSignal): Promise<string[]> {
  const homes = markets.map((market) => `/${market}`);
  const { pages } = await visitAll(origin, homes, signal);
  return pages.filter((path) => !homes.includes(path));
}

/** Has these pages made, and those they link to (two steps: category, then product). Returns how many answered. */
export async function warmLinkedPages(origin: string, pages: string[], signal: AbortSignal): Promise<number> {
  const seen = new Set(pages);
  const first = await visitAll(origin, pages, signal);
  const second = await visitAll(
    origin,
    first.pages.filter((path) => !seen.has(path)),
    signal,
  );
  return first.made + second.made;
}
