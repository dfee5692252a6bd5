import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { paymentState } from "../../../../modules/card-sandbox/payment-state";
import type { ChallengeAnswerBody } from "./body";

/** The shopper's answer to a 3-D Secure challenge; completing the cart again then authorises or fails. */
export async function POST(request: MedusaRequest<ChallengeAnswerBody>, response: MedusaResponse): Promise<void> {
  const { payment_session_id, challenge_id, result } = request.validatedBody;
  const payments = request.scope.resolve(Modules.PAYMENT);
  const [session] = await payments.listPaymentSessions({ id: payment_session_id });
  const payment = paymentState.safeParse(session?.data).data;
  const isOpen = payment?.status === "requires_challenge" && payment.challenge_id === challenge_id;
  if (!session || !payment || !isOpen || payment.challenge_result !== null) {
    response.status(404).json({ type: "not_found", message: "No such challenge is waiting for an answer." });
    return;
  }
  await payments.updatePaymentSession({
    id: session.id,
    amount: session.amount,
    currency_code: session.currency_code,
    data: { ...payment, challenge_result: result },
  });
  response.status(200).json({ payment_session_id, result });
}
