import type { Ports } from "@/lib/ports/ports";

/** Ends all letters of a kind to an address: wishes to be told of stock. An address that had none is as well served. */
export const unsubscribe = (ports: Pick<Ports, "stockAlerts">, input: { email: string }): Promise<void> =>
  ports.stockAlerts.dropAllOf(input.email);
