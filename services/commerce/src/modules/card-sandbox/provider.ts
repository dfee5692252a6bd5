import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { AbstractPaymentProvider, BigNumber, MathBN, MedusaError, PaymentActions } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { cardOf } from "./card-token";
import { authorize, openPayment, type PaymentState, paymentState } from "./payment-state";
import { sessionStatus } from "./session-status";
import { readWebhook } from "./webhook";

export type CardSandboxOptions = { webhookSecret: string };

const initialData = z.object({ session_id: z.string(), card_token: z.string().optional() });

/** A card payment service that lives in the engine, so that every way a checkout can go is walked offline. */
export class CardSandboxProvider extends AbstractPaymentProvider<CardSandboxOptions> {
  static override identifier = "card";

  static override validateOptions(options: Record<string, unknown>): void {
    if (!options.webhookSecret) throw new Error("The card sandbox needs a webhookSecret.");
  }

  constructor(container: Record<string, unknown>, options: CardSandboxOptions) {
    super(container, options);
  }

  /** Only `card_token` of the caller's data counts: whatever else it says about the payment is replaced. */
  async initiatePayment({ data, amount, currency_code }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { session_id, card_token } = initialData.parse(data);
    const card = card_token ? cardOf(card_token, this.config.webhookSecret, new Date()) : undefined;
    if (card_token && !card) throw refused("The card token is unknown or has expired.");
    const payment = openPayment({
      sessionId: session_id,
      amount: new BigNumber(amount).numeric.toString(),
      currencyCode: currency_code,
      card,
    });
    // Medusa merges the caller's data under ours, so the token is overwritten rather than kept.
    return { id: payment.id, status: sessionStatus(payment), data: { ...payment, card_token: null } };
  }

  async updatePayment({ data, amount, currency_code }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const payment = paymentState.parse(data);
    const changed = new BigNumber(amount).numeric.toString();
    const isSameMoney =
      changed === payment.amount && currency_code.toLowerCase() === payment.currency_code.toLowerCase();
    if (!isSameMoney && !["requires_card", "requires_confirmation"].includes(payment.status)) {
      throw refused("The amount cannot change once the payment has been confirmed.");
    }
    const updated = { ...payment, amount: changed, currency_code };
    return { status: sessionStatus(updated), data: updated };
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const payment = authorize(paymentState.parse(data), new Date());
    return { status: sessionStatus(payment), data: payment };
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const payment = paymentState.parse(data);
    if (!["authorized", "captured"].includes(payment.status))
      throw refused(`A ${payment.status} payment cannot be captured.`);
    return { data: { ...payment, status: "captured" } satisfies PaymentState };
  }

  async refundPayment({ data, amount }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const payment = paymentState.parse(data);
    const refunded = MathBN.add(payment.refunded, new BigNumber(amount).numeric);
    if (payment.status !== "captured") throw refused(`A ${payment.status} payment cannot be refunded.`);
    if (MathBN.gt(refunded, payment.amount)) throw refused("More would be refunded than was captured.");
    const status = MathBN.eq(refunded, payment.amount) ? "refunded" : "captured";
    return { data: { ...payment, status, refunded: refunded.toString() } satisfies PaymentState };
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const payment = paymentState.parse(data);
    if (["captured", "refunded"].includes(payment.status)) {
      throw refused("A captured payment is refunded, not cancelled.");
    }
    return { data: { ...payment, status: "canceled" } satisfies PaymentState };
  }

  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    // A session whose creation failed half way has no payment behind it yet.
    return paymentState.safeParse(input.data).success ? this.cancelPayment(input) : {};
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data };
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const payment = paymentState.parse(data);
    return { status: sessionStatus(payment), data: payment };
  }

  async getWebhookActionAndData(payload: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    const event = readWebhook(payload, this.config.webhookSecret, new Date());
    if (!event) return { action: PaymentActions.NOT_SUPPORTED };
    return {
      action: PaymentActions.AUTHORIZED,
      data: { session_id: event.session_id, amount: new BigNumber(event.amount) },
    };
  }
}

function refused(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message);
}
