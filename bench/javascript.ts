import { chromium } from "@playwright/test";
import { emptyAppBytes, scriptBudgets } from "./budgets.ts";
import { loadedScripts } from "./loaded-scripts.ts";
import { pages, view } from "./pages.ts";
import { gzipBytes, namedScripts } from "./script-bytes.ts";
import { withEmptyApp } from "./serve-empty-app.ts";
import type { Row } from "./table.ts";

/** Gzip bytes of a page's scripts: those its HTML names, and all that a browser loads before it is touched. */
interface Weight {
  named: number;
  loaded: number;
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const both = ({ named, loaded }: Weight) => `named in HTML ${kB(named)}, loaded until idle ${kB(loaded)}`;
// A machine without a sandbox for browsers (a container, root) has none for this one either: it opens our pages only.
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];

/** JavaScript of the pages, whole and above what an app with nothing in it loads. */
export async function javascriptRows(storefront: string, chromiumPath: string): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args });
  const weigh = async (url: string): Promise<Weight> => ({
    named: await gzipBytes(namedScripts((await view(url)).html, url)),
    loaded: await gzipBytes(await loadedScripts(browser, url)),
  });
  try {
    const empty = await withEmptyApp((origin) => weigh(`${origin}/`));
    const isAsNoted = Math.abs(empty.loaded - emptyAppBytes) <= 1_000;
    const noted = { goal: `the ${kB(emptyAppBytes)} that the tests count from`, isMet: isAsNoted };
    const rows: Row[] = [{ figure: "empty Next app, JavaScript gzip", measured: both(empty), ...noted }];
    for (const [name, path] of Object.entries(pages) as [keyof typeof pages, string][]) {
      const whole = await weigh(storefront + path);
      const above = { named: whole.named - empty.named, loaded: whole.loaded - empty.loaded };
      const most = scriptBudgets[name];
      const goal = { goal: `≤ ${kB(most)}`, isMet: above.loaded <= most };
      rows.push({ figure: `${name} page, JavaScript gzip`, measured: both(whole) });
      rows.push({ figure: `${name} page, above the empty app`, measured: both(above), ...goal });
    }
    return rows;
  } finally {
    await browser.close();
  }
}
