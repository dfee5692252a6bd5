import type { Market } from "@/lib/domain/market";
import type { Order } from "@/lib/domain/order";

export type OrderPort = {
  read(orderId: string, market: Market): Promise<Order | null>;
};
