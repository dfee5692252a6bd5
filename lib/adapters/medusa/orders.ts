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

const isPending = (order: z.infer<typeof EngineOrder>): boolean =>
  (order.payment_collections ?? []).some((collection) =>
    (collection?.payment_sessions ?? []).some(({ status }) => status === "pending_authorization"),
  );

export function toOrder(order: z.infer<typeof EngineOrder>, market: Market): Order {
  return {
    ...toSale(order, market),
    number: String(order.display_id),
    placedAt: new Date(order.created_at).toISOString(),
    email: order.email ?? "",
    payment: isPending(order) ? "pending" : "confirmed",
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
  };
}
