import type { OrderPort } from "../order-port";
import type { Ports } from "../ports";
import { memoryAnswers } from "./memory-answers";
import { memoryCarts } from "./memory-carts";
import { memoryCatalog } from "./memory-catalog";
import { memoryCheckouts } from "./memory-checkouts";
import { memoryContent } from "./memory-content";
import { memoryFulfilment } from "./memory-fulfilment";
import { type MemoryState, newMemoryState } from "./memory-state";

const memoryOrders = (state: MemoryState): OrderPort => ({
  read: async (orderId) => structuredClone(state.orders.get(orderId) ?? null),
});

/** A whole shop in memory, new with every call. */
export function memoryPorts(): Ports & {
  /** Lets the bank say yes to every payment it has not decided on. */
  settlePayments(): void;
} {
  const state = newMemoryState();
  return {
    catalog: memoryCatalog(state),
    content: memoryContent(),
    fulfilment: memoryFulfilment(state),
    carts: memoryCarts(state),
    checkouts: memoryCheckouts(state),
    orders: memoryOrders(state),
    answers: memoryAnswers(),
    settlePayments() {
      for (const order of state.orders.values()) if (order.payment === "pending") order.payment = "confirmed";
    },
  };
}
