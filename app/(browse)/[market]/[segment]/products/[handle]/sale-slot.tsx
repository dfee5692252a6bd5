import { LowestPrice } from "@/components/stock/lowest-price";
import type { Market } from "@/lib/domain/market";
import type { Product } from "@/lib/domain/product";
import { messagesOf } from "@/lib/server/words";
import { shopConfig } from "@/shop.config";

/** What the law wants beside a sale price; nothing where it does not, or where nothing is on sale. */
export function SaleSlot({ product, market }: { product: Product; market: Market }) {
  const isWanted = shopConfig.priorPriceCountries.some((country) => country === market.country);
  if (!isWanted || product.variants.every(({ price }) => !price.lowest30Days)) return null;
  return <LowestPrice locale={market.locale} words={messagesOf(market, "sale")} />;
}
