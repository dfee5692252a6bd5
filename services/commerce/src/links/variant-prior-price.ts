import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import PriceHistoryModule from "../modules/price-history";

/** `variants.prior_prices`: what a variant on sale cost before, beside its price and without a further call. */
export default defineLink(
  { linkable: ProductModule.linkable.productVariant, field: "id", isList: true },
  { ...PriceHistoryModule.linkable.priorPrice.id, primaryKey: "variant_id" },
  { readOnly: true },
);
