import type { ExecArgs } from "@medusajs/framework/types";
import { beginBulkLoad } from "../changes/bulk-load";
import { seedAdminUser } from "./seed/admin-user";
import { seedCategories, seedCollections, seedTags } from "./seed/categories";
import { seedContext } from "./seed/context";
import { seedInventory } from "./seed/inventory";
import { seedPriceHistory } from "./seed/price-history";
import { seedSalePrices } from "./seed/price-lists";
import { seedProductOptions } from "./seed/product-options";
import { seedProducts } from "./seed/products";
import { seedPromotions } from "./seed/promotions";
import { seedRatings } from "./seed/ratings";
import { seedRegions, seedTaxes } from "./seed/regions";
import { seedRestockTimes } from "./seed/restock-times";
import { seedPublishableKey, seedSalesChannels } from "./seed/sales-channels";
import { indexProducts, openSearchIndex } from "./seed/search-index";
import { seedSets } from "./seed/sets";
import { seedShipping, seedShippingProfile } from "./seed/shipping";
import { seedStockLocations } from "./seed/stock-locations";
import { seedStore } from "./seed/store";
import { seedTranslations } from "./seed/translations";
import { finishProducts } from "./seed/unfinished-products";
import { seedVariantFacts } from "./seed/variant-facts";

/** Fills an empty engine with the demo shop; run again, it adds only what is missing. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  beginBulkLoad();
  const context = await seedContext(container);
  await openSearchIndex(context);
  const channels = await seedSalesChannels(context);
  await seedStore(context, channels);
  await seedPublishableKey(context, channels);
  await seedRegions(context, channels);
  await seedTaxes(context);
  const locations = await seedStockLocations(context, channels);
  const shippingProfileId = await seedShippingProfile(context);
  await seedShipping(context, locations, shippingProfileId);
  const made = await seedProducts(context, {
    categories: await seedCategories(context),
    collections: await seedCollections(context),
    tags: await seedTags(context),
    options: await seedProductOptions(context),
    channels,
    shippingProfileId,
  });
  await seedVariantFacts(context);
  const hasNewRatings = await seedRatings(context);
  await seedInventory(context, locations);
  await seedSalePrices(context, made);
  await seedPriceHistory(context);
  await seedRestockTimes(context);
  await seedPromotions(context);
  await seedSets(context, made);
  await seedTranslations(context);
  await seedAdminUser(context);
  if (made.length > 0 || hasNewRatings) await indexProducts(context);
  // Last, so that a run stopped anywhere before is made up for as a whole: sale prices, sets and index included.
  await finishProducts(context, made);
  context.logger.info("The demo shop is seeded.");
}
