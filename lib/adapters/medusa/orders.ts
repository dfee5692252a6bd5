import "server-only";
import { z } from "zod";
import type { Market } from "@/lib/domain/market";
import type { Order } from "@/lib/domain/order";
import type { OrderPort } from "@/lib/ports/order-port";
import { type Medusa, parseAnswer } from "./medusa";
import { EngineSale, orderFields, toSale } from "./to-cart";

const EngineOrder = EngineSale.extend({
  display_id: z.number(),
  status: z.string(),
  created_at: z.string(),
  payment_collections: z
    .array(z.object({ payment_sessions: z.array(z.object({ status: z.string() })).nullish() }).nullable())
    .nullish(),
});

/**
 * A refused attempt may leave its session beside the one that was accepted: it counts only where it is the last word. An order
 * whose payment was never decided, because the engine died between the two, is not called paid.
 */
function paymentOf(order: z.infer<typeof EngineOrder>): Order["payment"] {
  const sessions = (order.payment_collections ?? []).flatMap((collection) => collection?.payment_sessions ?? []);
  const says = (...statuses: string[]) => sessions.some(({ status }) => statuses.includes(status));
  if (sessions.length === 0 || says("authorized", "captured", "partially_captured")) return "confirmed";
  return says("pending_authorization", "pending", "requires_more") ? "pending" : "failed";
}

export function toOrder(order: z.infer<typeof EngineOrder>, market: Market): Order {
  return {
    ...toSale(order, market),
    number: String(order.display_id),
    placedAt: new Date(order.created_at).toISOString(),
    email: order.email ?? "",
    payment: paymentOf(order),
    status: order.status === "canceled" ? "canceled" : order.status === "completed" ? "completed" : "pending",
  };
}

export function medusaOrders(medusa: Medusa): OrderPort {
  return {
    async read(orderId, market) {
      const path = `/store/orders/${encodeURIComponent(orderId)}?fields=${orderFields}`;
      const answer = await medusa.call("cart", { method: "GET", path });
      if (answer.status === 404) return null;
      return toOrder(parseAnswer(z.object({ order: EngineOrder }), answer).order, market);
    },
    async hasBought(email, handle) {
      const answer = await medusa.call("cart", { method: "POST", path: "/store/purchases", body: { email, handle } });
      return parseAnswer(z.object({ has_bought: z.boolean() }), answer).has_bought;
    },
  };
}
