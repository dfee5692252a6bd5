import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { PRICES_CHANGED } from "../changes/engine-events";
import { PRICE_HISTORY } from "../modules/price-history";
import type { PriceHistoryService } from "../modules/price-history/service";
import { presentPrices, variantsOnSale } from "./present-prices";

/** The page that shows a new price is made meanwhile, and has the engine to itself. */
const PATIENCE_MS = 2_000;

let last: Promise<void> = Promise.resolve();
let timer: NodeJS.Timeout | undefined;

const historyIn = (container: MedusaContainer) => container.resolve<PriceHistoryService>(PRICE_HISTORY);

/** One change has several events at the same moment: what they begin is done one after the other, so that nothing is noted twice. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

/** Notes what variants cost from now on; without ids, those of all price lists. */
export const notePrices = (container: MedusaContainer, variantIds?: string[]): Promise<void> =>
  inTurn(async () =>
    note(container, variantIds ?? (await variantsOnSale(container.resolve(ContainerRegistrationKeys.QUERY)))),
  );

/**
 * Notes what variants cost, in a moment; a price that stands no longer than that is not noted. The variants are written down at
 * once, so that an engine that stops before notes their prices when it is back.
 */
export async function notePricesSoon(container: MedusaContainer, variantIds: string[]): Promise<void> {
  if (variantIds.length === 0) return;
  await historyIn(container).createDuePrices(variantIds.map((variant_id) => ({ variant_id })));
  if (timer) return;
  timer = setTimeout(() => {
    timer = undefined;
    noteDuePrices(container).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Prices were not noted, and will be: ${reason}`);
    });
  }, PATIENCE_MS).unref();
}

/** Notes what was written down to be noted. */
export const noteDuePrices = (container: MedusaContainer): Promise<void> =>
  inTurn(async () => {
    const due = await historyIn(container).listDuePrices();
    if (due.length === 0) return;
    await note(container, [...new Set(due.map(({ variant_id }) => variant_id))]);
    await historyIn(container).deleteDuePrices(due.map(({ id }) => id));
  });

/** Pages that show what was lowest before are made anew where something changed. */
async function note(container: MedusaContainer, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const history = historyIn(container);
  const changed = await history.note(
    await presentPrices(container.resolve(ContainerRegistrationKeys.QUERY), ids),
    new Date(),
  );
  const isSale = changed.length > 0 && (await history.listPriorPrices({ variant_id: changed }, { take: 1 })).length > 0;
  if (isSale) await container.resolve(Modules.EVENT_BUS).emit({ name: PRICES_CHANGED, data: {} });
}
