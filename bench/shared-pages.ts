import { gzipSync } from "node:zlib";
import { pages, view } from "./pages.ts";
import type { Row } from "./table.ts";

/** Whether any CDN may keep the pages as they are sent to a shopper whose segment is known; and their size. */
export async function sharedPageRows(storefront: string, cookie: string): Promise<Row[]> {
  const rows = Object.entries(pages).map(async ([name, path]): Promise<Row[]> => {
    const { headers, html } = await view(storefront + path, cookie);
    const kept = headers.get("cache-control") ?? "none";
    const cookies = headers.getSetCookie();
    return [
      {
        figure: `${name} page, headers with the segment cookie`,
        measured: `Cache-Control: ${kept}; Set-Cookie: ${cookies.join(", ") || "none"}`,
        goal: "s-maxage, no Set-Cookie",
        isMet: kept.includes("s-maxage=") && cookies.length === 0,
      },
      {
        figure: `${name} page, HTML`,
        measured: `${(Buffer.byteLength(html) / 1000).toFixed(1)} kB, gzip ${(gzipSync(html).length / 1000).toFixed(1)} kB`,
      },
    ];
  });
  return (await Promise.all(rows)).flat();
}
