/** Measures the running shop and prints one table. Run it by `npm run bench`; docs/benchmarks.md says how it measures. */
import { warmHomePages, warmLinkedPages } from "../scripts/stack/warm-up.ts";
import { engineProduct } from "./engine-product.ts";
import { freshnessRows } from "./freshness.ts";
import { javascriptRows } from "./javascript.ts";
import { loadRows } from "./load.ts";
import { describeRun } from "./machine.ts";
import { memoryRow } from "./memory.ts";
import { need } from "./need.ts";
import { pages, segmentCookie } from "./pages.ts";
import { sharedPageRows } from "./shared-pages.ts";
import { table } from "./table.ts";
import { warmViewRows } from "./warm-views.ts";

const storefront = need("STOREFRONT_URL");
const commerce = need("COMMERCE_URL");
const cms = need("CMS_URL");
const stateDir = need("PORTICO_STATE_DIR");
const say = (text: string) => console.error(`  … ${text}`);

say("warm every page");
const { signal } = new AbortController();
await warmLinkedPages(storefront, await warmHomePages(storefront, signal), signal);
const cookie = await segmentCookie(storefront);
say("wait until memory is at rest");
const atRest = await memoryRow(stateDir, "at rest");

say("read headers and HTML");
const shared = await sharedPageRows(storefront, cookie);
say("change a price and a heading, five times each");
const login = { email: need("ADMIN_EMAIL"), password: need("ADMIN_PASSWORD") };
const freshness = await freshnessRows({ storefront, commerce, cms, ...login });
say("build the empty app and weigh the scripts");
const javascript = await javascriptRows(storefront, need("CHROMIUM_PATH"));
say("load the page and the engine in turns, about two minutes");
const engine = await engineProduct(commerce, need("COMMERCE_PUBLISHABLE_KEY"), "fjord-lounge-chair");
const page = { url: storefront + pages.product, headers: { cookie } };
const load = await loadRows(page, engine, { count: 3, seconds: 8, warmUpSeconds: 3 });
const afterLoad = await memoryRow(stateDir, "right after the load");
say("stop both back ends and view warm pages");
const warmViews = await warmViewRows({ storefront, commerce, cms, stateDir, cookie }, 50);

console.log(`\n\`npm run bench\` · ${describeRun()}\n`);
console.log(table([...javascript, ...warmViews, ...shared, ...freshness, ...load, atRest, afterLoad]));
