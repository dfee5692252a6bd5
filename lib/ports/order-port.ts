import type { Market } from "@/lib/domain/market";
import type { Order } from "@/lib/domain/order";

export type OrderPort = {
  read(orderId: string, market: Market): Promise<Order | null>;
  /** Whether an order under this address that stands has this product. Ask it only for an address its owner has confirmed. */
  hasBought(email: string, handle: string): Promise<boolean>;
};
