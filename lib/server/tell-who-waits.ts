import "server-only";
import type { ChangeEvent } from "@/lib/domain/change-event";
import { notifyStockAlerts } from "@/lib/use-cases/notify-stock-alerts";
import { shopConfig } from "@/shop.config";
import { backInStockLetter } from "./letters/stock-letters";
import { log } from "./log";
import { ports } from "./ports";
import { run } from "./run";
import { briefly } from "./told-error";

const minute = 60_000;
/** Products looked at in one round. */
const mostProducts = 100;

async function tellAbout(handle: string): Promise<void> {
  try {
    const told = await run(notifyStockAlerts, { handle, markets: shopConfig.markets, write: backInStockLetter });
    if (told > 0) log.info({ handle, told }, "told who waited");
  } catch (error) {
    log.warn({ handle, err: briefly(error) }, "not all were told who wait");
  }
}

/** Tells who waits for what may have come back by these events. */
export async function tellWhoWaits(events: ChangeEvent[]): Promise<void> {
  const handles = events.flatMap((event) =>
    event.type === "stock.changed" || event.type === "product.changed" ? [event.handle] : [],
  );
  for (const handle of new Set(handles)) await tellAbout(handle);
}

/** Looks every ten minutes at what is waited for: an event that was lost, or a mail server that was down, loses nobody's letter. */
export function lookAgainForever(): void {
  const look = async () => {
    const handles = await ports()
      .stockAlerts.awaited(mostProducts)
      .catch(() => []);
    for (const handle of handles) await tellAbout(handle);
  };
  setInterval(() => void look(), 10 * minute).unref();
}
