import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { isBulkLoading } from "../changes/bulk-load";
import { catalogueLookup } from "../changes/catalogue-lookup";
import { ChangeOutbox } from "../changes/change-outbox";
import { changesOf } from "../changes/changes-of";
import { CHANGE_EVENT_NAMES, changedNoun, idsOf } from "../changes/engine-events";
import { postToStorefront } from "../changes/storefront-webhook";
import { readEnvironment } from "../config/environment";

let outbox: ChangeOutbox | undefined;

/** Tells the storefront what changed; a failure here is logged and never reaches the change itself. */
export default async function announceChange({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const noun = changedNoun(event.name);
  if (!noun || isBulkLoading()) return;
  try {
    const lookup = catalogueLookup(container.resolve(ContainerRegistrationKeys.QUERY));
    const changes = await changesOf(noun, idsOf(event.data), lookup, translationsIn(container));
    outbox ??= createOutbox(logger);
    outbox.add(changes);
  } catch (error) {
    logger.error(`The storefront was not told about ${event.name}: ${error instanceof Error ? error.message : error}`);
  }
}

export const config: SubscriberConfig = {
  event: CHANGE_EVENT_NAMES,
  context: { subscriberId: "storefront-changes" },
};

function createOutbox(logger: Logger): ChangeOutbox {
  const { storefrontUrl, webhookSecret } = readEnvironment();
  return new ChangeOutbox({
    secret: webhookSecret,
    post: postToStorefront(storefrontUrl),
    onGivenUp: (events) =>
      logger.warn(`The storefront did not take ${events.length} change(s); its pages may be stale.`),
  });
}

function translationsIn(container: MedusaContainer) {
  return (ids: string[]) =>
    container
      .resolve(Modules.TRANSLATION)
      .listTranslations({ id: ids }, { select: ["reference", "reference_id"], withDeleted: true });
}
