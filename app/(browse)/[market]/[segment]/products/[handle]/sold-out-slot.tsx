import { StockAlert } from "@/components/stock/stock-alert";
import { operations } from "@/lib/contract/v1/operations";
import type { Market } from "@/lib/domain/market";
import type { Product } from "@/lib/domain/product";
import { messagesOf, problemWords } from "@/lib/server/words";

/** What stands in the button's place where a sold-out variant is chosen. */
export function SoldOutSlot({ product, market }: { product: Product; market: Market }) {
  if (product.variants.every(({ availability }) => availability.state !== "sold-out")) return null;
  return (
    <StockAlert
      market={market.code}
      handle={product.handle}
      words={messagesOf(market, "stockAlert")}
      problems={problemWords(market, operations.requestStockAlert.problems)}
    />
  );
}
