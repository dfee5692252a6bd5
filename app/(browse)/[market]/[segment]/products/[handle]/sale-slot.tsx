import { LowestPriceOfChoice } from "@/components/stock/lowest-price-of-choice";
import type { Market } from "@/lib/domain/market";
import type { Product } from "@/lib/domain/product";
import { priceLawWords } from "@/lib/server/price-law-words";

/** What the law wants beside a sale price; nothing where it does not, or where nothing is on sale. */
export function SaleSlot({ product, market }: { product: Product; market: Market }) {
  const { lowestPrice } = priceLawWords(market);
  if (!lowestPrice || product.variants.every(({ price }) => !price.lowest30Days)) return null;
  return <LowestPriceOfChoice locale={market.locale} words={{ lowestPrice }} />;
}
