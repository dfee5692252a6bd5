import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { QueryContext } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { PresentPrice } from "../modules/price-history/service";

type Query = Pick<RemoteQueryFunction, "graph">;

const BATCH = 500;

const pricedVariant = z.object({
  id: z.string(),
  calculated_price: z
    .object({ calculated_amount: z.number().nullish(), original_amount: z.number().nullish() })
    .nullish(),
});

/** What variants cost whoever comes now, in every currency of the store. */
export async function presentPrices(query: Query, variantIds: string[]): Promise<PresentPrice[]> {
  const { data: currencies } = await query.graph({ entity: "store_currency", fields: ["currency_code"] });
  const prices: PresentPrice[] = [];
  for (let from = 0; from < variantIds.length; from += BATCH) {
    for (const { currency_code: currency } of z.array(z.object({ currency_code: z.string() })).parse(currencies)) {
      const { data } = await query.graph({
        entity: "product_variant",
        fields: ["id", "calculated_price.*"],
        filters: { id: variantIds.slice(from, from + BATCH) },
        context: { calculated_price: QueryContext({ currency_code: currency }) },
      });
      for (const { id, calculated_price: price } of z.array(pricedVariant).parse(data)) {
        const amount = price?.calculated_amount;
        if (typeof amount !== "number") continue;
        prices.push({ variantId: id, currency, amount, isReduced: amount < (price?.original_amount ?? amount) });
      }
    }
  }
  return prices;
}

const idRow = z.object({ variant_id: z.string() });

/** The variants that a price list names, or whose price was last known as reduced. */
export async function variantsOnSale(query: Query): Promise<string[]> {
  const { data: prices } = await query.graph({
    entity: "price",
    fields: ["price_set_id"],
    filters: { price_list_id: { $ne: null } },
  });
  const price_set_id = [...new Set(prices.map((price: { price_set_id?: string | null }) => price.price_set_id ?? ""))];
  const { data: links } =
    price_set_id.length > 0
      ? await query.graph({ entity: "product_variant_price_set", fields: ["variant_id"], filters: { price_set_id } })
      : { data: [] };
  const { data: reduced } = await query.graph({ entity: "prior_price", fields: ["variant_id"] });
  return [
    ...new Set(
      z
        .array(idRow)
        .parse([...links, ...reduced])
        .map(({ variant_id }) => variant_id),
    ),
  ];
}
