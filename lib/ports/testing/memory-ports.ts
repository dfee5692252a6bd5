import type { Mail } from "@/lib/domain/mail";
import type { OrderPort } from "../order-port";
import type { Ports } from "../ports";
import { memoryAnswers } from "./memory-answers";
import { memoryCarts } from "./memory-carts";
import { memoryCatalog } from "./memory-catalog";
import { memoryCheckouts } from "./memory-checkouts";
import { memoryConfirmations } from "./memory-confirmations";
import { memoryContent } from "./memory-content";
import { memoryFulfilment } from "./memory-fulfilment";
import { memoryMail } from "./memory-mail";
import { memoryPhotos } from "./memory-photos";
import { memoryReviews } from "./memory-reviews";
import { findVariant, type MemoryState, newMemoryState } from "./memory-state";
import { memoryStockAlerts } from "./memory-stock-alerts";

const memoryOrders = (state: MemoryState): OrderPort => ({
  read: async (orderId) => structuredClone(state.orders.get(orderId) ?? null),
  hasBought: async (email, handle) =>
    [...state.orders.values()].some(
      (order) =>
        order.status !== "canceled" &&
        order.email.toLowerCase() === email.toLowerCase() &&
        order.lines.some(({ productHandle }) => productHandle === handle),
    ),
});

/** A whole shop in memory, new with every call. */
export function memoryPorts(): Ports & {
  /** Lets the bank say yes to every payment it has not decided on. */
  settlePayments(): void;
  /** Every letter that was sent, oldest first. */
  sent: Mail[];
  /** Puts pieces of a variant on the shelf. */
  stock(variantId: string, pieces: number): void;
  /** Lets every review and question pass that waits for moderation. */
  approveAll(): void;
} {
  const state = newMemoryState();
  const sent: Mail[] = [];
  const reviews = memoryReviews(state.newId);
  return {
    catalog: memoryCatalog(state),
    content: memoryContent(),
    fulfilment: memoryFulfilment(state),
    carts: memoryCarts(state),
    checkouts: memoryCheckouts(state),
    orders: memoryOrders(state),
    answers: memoryAnswers(),
    mail: memoryMail(sent),
    confirmations: memoryConfirmations(),
    stockAlerts: memoryStockAlerts(state),
    sent,
    stock(variantId, pieces) {
      const found = findVariant(state, variantId);
      if (found) found.variant.pieces = pieces;
    },
    reviews,
    photos: memoryPhotos(),
    approveAll: reviews.approveAll,
    settlePayments() {
      for (const order of state.orders.values()) if (order.payment === "pending") order.payment = "confirmed";
    },
  };
}
