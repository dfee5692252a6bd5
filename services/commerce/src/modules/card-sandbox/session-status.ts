import type { PaymentSessionStatus } from "@medusajs/framework/types";
import type { PaymentState } from "./payment-state";

const STATUSES: Record<PaymentState["status"], PaymentSessionStatus> = {
  requires_card: "pending",
  requires_confirmation: "pending",
  requires_challenge: "requires_more",
  pending: "pending_authorization",
  authorized: "authorized",
  captured: "captured",
  refunded: "captured",
  canceled: "canceled",
  failed: "error",
};

/** Medusa's word for the state a sandbox payment is in. */
export function sessionStatus({ status }: PaymentState): PaymentSessionStatus {
  return STATUSES[status];
}
