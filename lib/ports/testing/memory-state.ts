import type { CheckoutAddresses } from "@/lib/domain/address";
import type { Market } from "@/lib/domain/market";
import type { Order } from "@/lib/domain/order";
import { type Good, goods } from "./memory-goods";
import type { MemoryPayment } from "./memory-payment";

export type MemoryCart = {
  id: string;
  market: Market;
  lines: { id: string; variantId: string; quantity: number }[];
  codes: string[];
  addresses: CheckoutAddresses | null;
  shippingOptionId: string | null;
  payment: MemoryPayment | null;
  /** Set once the cart was bought. */
  orderId: string | null;
};

/** The one world that the in-memory ports share. */
export type MemoryState = {
  goods: Good[];
  carts: Map<string, MemoryCart>;
  orders: Map<string, Order>;
  /** A new id that nothing else in this world has. */
  newId(kind: string): string;
};

export function newMemoryState(): MemoryState {
  let count = 0;
  return {
    goods: structuredClone(goods),
    carts: new Map(),
    orders: new Map(),
    newId: (kind) => `${kind}-${++count}`,
  };
}

/** A variant with the good it belongs to. */
export function findVariant(state: MemoryState, variantId: string) {
  for (const good of state.goods) {
    const variant = good.variants.find(({ id }) => id === variantId);
    if (variant) return { good, variant };
  }
  return null;
}
