import { ApiKeyType, ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";
import { CURRENCIES, LOCALES } from "./markets";

export const SALES_CHANNEL_NAME = "Web";
const API_KEY_TITLE = "Web storefront";

/** The sales channel every storefront of the demo sells through. */
export async function seedSalesChannel({ container, query }: SeedContext): Promise<string> {
  const { data } = await query.graph({
    entity: "sales_channel",
    fields: ["id"],
    filters: { name: SALES_CHANNEL_NAME },
  });
  if (data[0]) return data[0].id;
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: SALES_CHANNEL_NAME, description: "The Portico storefront" }] },
  });
  return first(result).id;
}

export async function seedStore({ container, query, catalogue }: SeedContext, salesChannelId: string): Promise<void> {
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

/** Creates the storefront's publishable key and gives it the token both processes agreed on. */
export async function seedPublishableKey(
  { container, query, environment }: SeedContext,
  salesChannelId: string,
): Promise<void> {
  const token = environment.publishableKey;
  const { data } = await query.graph({
    entity: "api_key",
    fields: ["id", "token", "sales_channels_link.sales_channel_id"],
    filters: { title: API_KEY_TITLE, type: ApiKeyType.PUBLISHABLE },
  });
  let key: { id: string; token: string } | undefined = data[0];
  if (!key) {
    const { result } = await createApiKeysWorkflow(container).run({
      input: { api_keys: [{ title: API_KEY_TITLE, type: ApiKeyType.PUBLISHABLE, created_by: "seed" }] },
    });
    key = first(result);
  }
  if (
    !data[0]?.sales_channels_link?.some(
      (link: { sales_channel_id: string } | null) => link?.sales_channel_id === salesChannelId,
    )
  ) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [salesChannelId] } });
  }
  if (key.token === token) return;
  // The API key module only ever makes random tokens; this one has to exist before the engine does.
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database("api_key")
    .where({ id: key.id })
    .update({ token, redacted: `${token.slice(0, 6)}***${token.slice(-3)}` });
}

export function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error("Expected at least one item.");
  return item;
}
