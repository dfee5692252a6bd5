import { isBuyable } from "@/lib/domain/is-buyable";
import type { Letter } from "@/lib/domain/mail";
import type { Market } from "@/lib/domain/market";
import type { Product, Variant } from "@/lib/domain/product";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Ports } from "@/lib/ports/ports";
import { requestConfirmation } from "./request-confirmation";

export type StockAlertProblem = { code: "product-unknown" | "variant-unknown" | "variant-available" };

/** Asks an address's owner whether they wish to be told when a sold-out variant is back. */
export async function requestStockAlert(
  ports: Pick<Ports, "catalog" | "confirmations" | "mail">,
  input: {
    handle: string;
    variantId: string;
    email: string;
    market: Market;
    write: (product: Product, variant: Variant) => (token: string) => Letter;
  },
): Promise<Result<"asked", StockAlertProblem>> {
  const { handle, variantId, email, market } = input;
  const product = await ports.catalog.productByHandle(handle, market);
  if (!product) return fail({ code: "product-unknown" });
  const variant = product.variants.find(({ id }) => id === variantId);
  if (!variant) return fail({ code: "variant-unknown" });
  if (isBuyable(variant.availability)) return fail({ code: "variant-available" });
  await requestConfirmation(ports, {
    waiting: { kind: "stock-alert", email, market: market.code, payload: { productHandle: handle, variantId } },
    write: input.write(product, variant),
  });
  return ok("asked");
}
