import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readEnvironment } from "../config/environment";
import { duePayments, PROVIDER_ID, SettlementNotifier } from "../modules/card-sandbox/settlement";

const { commerceUrl, webhookSecret, hasCardSandbox } = readEnvironment();
const notifier = new SettlementNotifier(commerceUrl, webhookSecret);

/** The payment service's side of "approves later": what is pending is in the database, so a restart loses nothing. */
export default async function settleSandboxPayments(container: MedusaContainer): Promise<void> {
  if (!hasCardSandbox) return;
  const { data: sessions } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_session",
    fields: ["data"],
    filters: { provider_id: PROVIDER_ID, status: "pending_authorization" },
  });
  const now = new Date();
  try {
    await notifier.notify(
      duePayments(
        sessions.map(({ data }) => data),
        now,
      ),
      now,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`A sandbox payment could not be settled yet: ${reason}`);
  }
}

export const config = { name: "settle-sandbox-payments", schedule: "*/2 * * * * *" };
