import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { PRICES_CHANGED } from "../changes/engine-events";
import { PRICE_HISTORY } from "../modules/price-history";
import type { PriceHistoryService } from "../modules/price-history/service";
import { presentPrices, variantsOnSale } from "./present-prices";

let last: Promise<void> = Promise.resolve();

/**
 * Notes what variants cost from now on; without ids, those of all price lists. Pages that show what was lowest before are made anew
 * where something changed. One change has several events at the same moment: they are noted one after the other, so once.
 */
export function notePrices(container: MedusaContainer, variantIds?: string[]): Promise<void> {
  const noted = last.then(() => note(container, variantIds));
  last = noted.catch(() => undefined);
  return noted;
}

async function note(container: MedusaContainer, variantIds?: string[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const ids = variantIds ?? (await variantsOnSale(query));
  if (ids.length === 0) return;
  const history = container.resolve<PriceHistoryService>(PRICE_HISTORY);
  const changed = await history.note(await presentPrices(query, ids), new Date());
  const isSale = changed.length > 0 && (await history.listPriorPrices({ variant_id: changed }, { take: 1 })).length > 0;
  if (isSale) await container.resolve(Modules.EVENT_BUS).emit({ name: PRICES_CHANGED, data: {} });
}
