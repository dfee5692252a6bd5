import { updateStoresWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";
import { CURRENCIES, LOCALES } from "./markets";
import type { SalesChannels } from "./sales-channels";

export async function seedStore({ container, query, catalogue }: SeedContext, channels: SalesChannels): Promise<void> {
  const salesChannelId = first([...channels.values()]);
  const { data } = await query.graph({
    entity: "store",
    fields: ["id", "name", "default_sales_channel_id", "supported_locales.locale_code"],
  });
  const store = first(data);
  const hasLocales = store.supported_locales?.length === LOCALES.length;
  if (store.name === catalogue.brand.name && store.default_sales_channel_id === salesChannelId && hasLocales) return;
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: catalogue.brand.name,
        default_sales_channel_id: salesChannelId,
        supported_currencies: CURRENCIES,
        supported_locales: LOCALES.map(({ code }) => ({ locale_code: code })),
      },
    },
  });
}

export function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error("Expected at least one item.");
  return item;
}
