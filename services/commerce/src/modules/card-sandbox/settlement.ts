import { signedHeaders } from "../../signing/signed-message";
import { type PaymentState, paymentState } from "./payment-state";
import type { SandboxEvent } from "./webhook";

export const PROVIDER_ID = "pp_card_sandbox";
const HOOK_PATH = "/hooks/payment/card_sandbox";
// Medusa answers a webhook at once and acts on it seconds later; until then nothing new is said.
const REPEAT_AFTER_MS = 15_000;
const DEADLINE_MS = 5_000;

/** Payments among the sessions' data whose delayed approval is due. */
export function duePayments(sessionData: readonly unknown[], now: Date): PaymentState[] {
  return sessionData.flatMap((data) => {
    const payment = paymentState.safeParse(data).data;
    const isDue = payment?.status === "pending" && payment.settles_at !== null && payment.settles_at <= now.getTime();
    return isDue ? [payment] : [];
  });
}

/** Sends each approval as the payment service's own webhook, and again while it has had no effect. */
export class SettlementNotifier {
  readonly #announcedAt = new Map<string, number>();

  constructor(
    private readonly commerceUrl: string,
    private readonly secret: string,
  ) {}

  async notify(payments: readonly PaymentState[], now: Date): Promise<void> {
    for (const [id, at] of this.#announcedAt) {
      if (now.getTime() - at > REPEAT_AFTER_MS) this.#announcedAt.delete(id);
    }
    for (const payment of payments) {
      if (this.#announcedAt.has(payment.id)) continue;
      await this.#post(payment, now);
      this.#announcedAt.set(payment.id, now.getTime());
    }
  }

  async #post({ id, session_id, amount, currency_code }: PaymentState, now: Date): Promise<void> {
    const event: SandboxEvent = { type: "payment.authorized", payment_id: id, session_id, amount, currency_code };
    const body = JSON.stringify(event);
    const response = await fetch(`${this.commerceUrl}${HOOK_PATH}`, {
      method: "POST",
      headers: signedHeaders(body, this.secret, now),
      body,
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The webhook for ${id} was answered with ${response.status}.`);
  }
}
