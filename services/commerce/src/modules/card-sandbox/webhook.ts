import type { ProviderWebhookPayload } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { isSignedBy } from "../../signing/signed-message";

const event = z.object({
  type: z.literal("payment.authorized"),
  payment_id: z.string(),
  session_id: z.string().min(1),
  amount: z.string(),
  currency_code: z.string(),
});

export type SandboxEvent = z.infer<typeof event>;

/** The event in a webhook's body, or undefined when the sandbox did not sign it. */
export function readWebhook(
  { rawData, headers }: ProviderWebhookPayload["payload"],
  secret: string,
  now: Date,
): SandboxEvent | undefined {
  const body = rawData.toString();
  if (!isSignedBy(headers, body, secret, now)) return undefined;
  return event.safeParse(JSON.parse(body)).data;
}
