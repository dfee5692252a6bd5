import { PRICE_HISTORY } from "../../modules/price-history";
import type { PriceHistoryService } from "../../modules/price-history/service";
import type { CatalogueVariant } from "./catalogue";
import type { SeedContext } from "./context";

const DAY_MS = 86_400_000;
/** Of which an earlier sale is told, so that the lowest price before the present one is not simply the usual one. */
const EARLIER_SALE = "loom-cushion";

const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY_MS);

export const saleBegan = (): Date => daysAgo(5);

type Moment = { amount: number; is_reduced: boolean; since: Date };

/** What a variant of the demo cost in a currency in the last three months. */
function momentsOf(variant: CatalogueVariant, currency: keyof CatalogueVariant["prices"], hadSale: boolean): Moment[] {
  const now = variant.prices[currency];
  const usual = variant.compare_at_prices?.[currency];
  if (usual === undefined) return [{ amount: now, is_reduced: false, since: daysAgo(90) }];
  const earlier = [
    { amount: Math.round((usual + now) / 2), is_reduced: true, since: daysAgo(26) },
    { amount: usual, is_reduced: false, since: daysAgo(19) },
  ];
  return [
    { amount: usual, is_reduced: false, since: daysAgo(90) },
    ...(hadSale ? earlier : []),
    { amount: now, is_reduced: true, since: saleBegan() },
  ];
}

/** Gives the demo's variants a past; those that have one keep it. */
export async function seedPriceHistory({ container, query, catalogue }: SeedContext): Promise<void> {
  const history = container.resolve<PriceHistoryService>(PRICE_HISTORY);
  const known = new Set((await history.listPriceRecords({}, { select: ["variant_id"] })).map((row) => row.variant_id));
  const { data: variants } = await query.graph({ entity: "product_variant", fields: ["id", "sku"] });
  const ids = new Map(variants.map(({ id, sku }) => [sku, id]));
  const records = catalogue.products.flatMap(({ handle, variants }) =>
    variants.flatMap((variant) => {
      const variant_id = ids.get(variant.sku);
      if (!variant_id || known.has(variant_id)) return [];
      return (["eur", "gbp", "usd"] as const).flatMap((currency_code) =>
        momentsOf(variant, currency_code, handle === EARLIER_SALE).map((moment) => ({
          variant_id,
          currency_code,
          ...moment,
        })),
      );
    }),
  );
  if (records.length === 0) return;
  await history.createPriceRecords(records);
  await history.workOut([...new Set(records.map(({ variant_id }) => variant_id))]);
}
