import { gzipSync } from "node:zlib";

/** The scripts a page's HTML names, as absolute URLs, each once; without those only browsers without modules load. */
export function namedScripts(html: string, page: string): string[] {
  const tags = html.match(/<script\b[^>]*\bsrc="[^"]+"[^>]*>/g) ?? [];
  const loaded = tags.filter((tag) => !/\bnomodule\b/i.test(tag));
  return [...new Set(loaded.map((tag) => new URL(/\bsrc="([^"]+)"/.exec(tag)?.[1] ?? "", page).href))];
}

/** The sum of the scripts' bytes, each compressed by itself with gzip at its usual level. Throws when one is missing. */
export async function gzipBytes(urls: string[]): Promise<number> {
  const sizes = await Promise.all(
    urls.map(async (url) => {
      const script = await fetch(url);
      if (!script.ok) throw new Error(`${url} answered ${script.status}`);
      return gzipSync(Buffer.from(await script.arrayBuffer())).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
