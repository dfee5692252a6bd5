/**
 * Measures the running shop and prints a table. Timings are taken one after the other in one run and compared as ratios,
 * because absolute ones say more about the machine than about the shop. Run it by `npm run bench`.
 */
import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";

const need = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run this by npm run bench`);
  return value;
};
const storefront = need("STOREFRONT_URL");
const commerce = need("COMMERCE_URL");
const key = { "x-publishable-api-key": need("COMMERCE_PUBLISHABLE_KEY") };
const page = `${storefront}/en-gb/products/fjord-lounge-chair`;

const first = await fetch(page);
const cookie = first.headers.get("set-cookie")?.split(";")[0] ?? "";
const response = await fetch(page, { headers: { cookie } });
const html = await response.text();

/** Gzip bytes of every script the page names, but for the one only browsers without modules load. */
async function scriptBytes(document: string): Promise<number> {
  const tags = [...document.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)].filter(([tag]) => !tag.includes("noModule"));
  const sizes = await Promise.all(
    [...new Set(tags.map(([, src]) => src ?? ""))].map(async (src) => {
      const script = await fetch(new URL(src, storefront));
      return gzipSync(Buffer.from(await script.arrayBuffer()), { level: 9 }).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const regions = (await (await fetch(`${commerce}/store/regions?fields=id,*countries`, { headers: key })).json()) as {
  regions: { id: string; countries: { iso_2: string }[] }[];
};
const region = regions.regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === "gb"))?.id ?? "";
const query = `region_id=${region}&fields=*variants.calculated_price,%2Bvariants.inventory_quantity`;
const found = (await (
  await fetch(`${commerce}/store/products?handle=fjord-lounge-chair&${query}`, { headers: key })
).json()) as { products: { id: string }[] };

const load = { connections: 20, duration: 10 };
const pages = await autocannon({ url: page, headers: { cookie }, ...load });
const engine = await autocannon({
  url: `${commerce}/store/products/${found.products[0]?.id}?${query}`,
  headers: key,
  ...load,
});

/** Resident megabytes of every process of the shop: those that hold its ports, their parents and Postgres. */
function residentMegabytes(): number {
  const rows = execFileSync("ps", ["-eo", "rss=,args="], { encoding: "utf8" }).split("\n");
  const own = rows.filter((row) =>
    /next-server|medusajs\/cli|bin\/postgres|postgres:|scripts\/portico|commands\//.test(row),
  );
  return Math.round(own.reduce((sum, row) => sum + Number(row.trim().split(/\s+/)[0] ?? 0), 0) / 1024);
}

const rows: [string, string][] = [
  ["product page, requests a second (segment cookie)", pages.requests.average.toFixed(0)],
  ["engine GET /store/products/{id}, requests a second", engine.requests.average.toFixed(0)],
  ["ratio", `${(pages.requests.average / engine.requests.average).toFixed(1)} (goal ≥ 20)`],
  ["errors and answers other than 2xx", `${pages.errors + pages.non2xx} and ${engine.errors + engine.non2xx}`],
  ["scripts of the product page, gzip", `${((await scriptBytes(html)) / 1000).toFixed(1)} kB`],
  ["HTML of the product page, gzip", `${(gzipSync(html, { level: 9 }).length / 1000).toFixed(1)} kB`],
  ["Cache-Control", response.headers.get("cache-control") ?? "none"],
  ["Set-Cookie with the segment known", response.headers.get("set-cookie") ?? "none"],
  ["resident memory of all processes, after the load", `${residentMegabytes()} MB`],
];
for (const [name, value] of rows) console.log(`${name.padEnd(56)} ${value}`);
