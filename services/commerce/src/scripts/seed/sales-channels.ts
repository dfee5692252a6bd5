import { ApiKeyType, ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";
import { first } from "./store";

const API_KEY_TITLE = "Web storefront";

/** Ids of the sales channels by the handle of the stock location that serves each. */
export type SalesChannels = ReadonlyMap<string, string>;

/**
 * One channel for each stock location. The engine counts, reserves and ships what a channel's locations hold, so a
 * shopper is only ever promised pieces that can reach them.
 */
export async function seedSalesChannels({ container, query, catalogue }: SeedContext): Promise<SalesChannels> {
  const { data } = await query.graph({ entity: "sales_channel", fields: ["id", "name"] });
  const channels = new Map<string, string>();
  for (const { handle, name } of catalogue.locations) {
    const channel = { name: `Web, from ${name}`, description: `The Portico storefront where ${name} delivers` };
    channels.set(handle, data.find((row) => row.name === channel.name)?.id ?? (await create(channel)));
  }
  return channels;

  async function create(channel: { name: string; description: string }): Promise<string> {
    const { result } = await createSalesChannelsWorkflow(container).run({ input: { salesChannelsData: [channel] } });
    return first(result).id;
  }
}

/** Creates the storefront's publishable key for all its channels and gives it the token both processes agreed on. */
export async function seedPublishableKey(
  { container, query, environment }: SeedContext,
  channels: SalesChannels,
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
  const linked = (data[0]?.sales_channels_link ?? []).flatMap(
    (link: { sales_channel_id: string } | null) => link?.sales_channel_id ?? [],
  );
  const missing = [...channels.values()].filter((id) => !linked.includes(id));
  if (missing.length > 0) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: missing } });
  }
  if (key.token === token) return;
  // The API key module only ever makes random tokens; this one has to exist before the engine does.
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database("api_key")
    .where({ id: key.id })
    .update({ token, redacted: `${token.slice(0, 6)}***${token.slice(-3)}` });
}
