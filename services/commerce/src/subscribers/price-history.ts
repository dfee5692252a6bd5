import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { isBulkLoading } from "../changes/bulk-load";
import { catalogueLookup } from "../changes/catalogue-lookup";
import { idsOf, PRICES_CHANGED } from "../changes/engine-events";
import { notePrices, notePricesSoon } from "../prices/note-prices";

const OF_PRICES = ["pricing.price.created", "pricing.price.updated", "pricing.price.deleted"];
const OF_VARIANTS = ["product-variant.created", "product-variant.updated"];
const OF_LISTS = [
  "pricing.price-list.created",
  "pricing.price-list.updated",
  "pricing.price-list.deleted",
  PRICES_CHANGED,
];

/** Notes every change of a price; a failure here is logged and never reaches the change itself. */
export default async function noteChange({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  if (isBulkLoading()) return;
  try {
    if (OF_VARIANTS.includes(event.name)) await notePricesSoon(container, idsOf(event.data));
    else if (OF_LISTS.includes(event.name)) await notePrices(container);
    else await notePrices(container, await variantsOfPrices(event, container));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`A price was not noted after ${event.name}: ${reason}`);
  }
}

function variantsOfPrices({ data }: SubscriberArgs<unknown>["event"], container: SubscriberArgs["container"]) {
  return catalogueLookup(container.resolve(ContainerRegistrationKeys.QUERY)).variantsOfPrices(idsOf(data));
}

export const config: SubscriberConfig = {
  event: [...OF_PRICES, ...OF_VARIANTS, ...OF_LISTS],
  context: { subscriberId: "price-history" },
};
