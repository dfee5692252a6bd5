import { isBuyable } from "@/lib/domain/is-buyable";
import type { Mail } from "@/lib/domain/mail";
import type { Market } from "@/lib/domain/market";
import type { Product, Variant } from "@/lib/domain/product";
import type { StockAlert } from "@/lib/domain/stock-alert";
import type { Ports } from "@/lib/ports/ports";

type Needs = Pick<Ports, "catalog" | "mail" | "stockAlerts">;
type Write = (
  alert: StockAlert,
  product: Product,
  variant: Variant,
  market: Market,
) => Promise<Omit<Mail, "to" | "kind" | "id">>;

const batch = 50;

/**
 * Tells everybody who waits for a product's variants that can be bought again, each once; answers how many were told. A letter the
 * mail server does not take is put back for the next time, and the rest with it.
 */
export async function notifyStockAlerts(
  ports: Needs,
  input: { handle: string; markets: readonly Market[]; write: Write },
): Promise<number> {
  const codes = await ports.stockAlerts.marketsOf(input.handle);
  let told = 0;
  for (const market of input.markets.filter(({ code }) => codes.includes(code))) {
    const product = await ports.catalog.productByHandle(input.handle, market);
    const back = (product?.variants ?? []).filter(({ availability }) => isBuyable(availability));
    if (product && back.length > 0) told += await tell(ports, product, back, market, input.write);
  }
  return told;
}

async function tell(ports: Needs, product: Product, back: Variant[], market: Market, write: Write): Promise<number> {
  const wish = { productHandle: product.handle, market: market.code, variantIds: back.map(({ id }) => id) };
  let told = 0;
  for (;;) {
    const alerts = await ports.stockAlerts.take(wish, batch);
    for (const [index, alert] of alerts.entries()) {
      const variant = back.find(({ id }) => id === alert.variantId);
      if (!variant) continue;
      try {
        const letter = await write(alert, product, variant, market);
        await ports.mail.send({ ...letter, to: alert.email, kind: "stock-alert", id: alert.id });
      } catch (error) {
        for (const { id } of alerts.slice(index)) await ports.stockAlerts.putBack(id);
        throw error;
      }
      await ports.stockAlerts.drop(alert.id);
      told += 1;
    }
    if (alerts.length < batch) return told;
  }
}
