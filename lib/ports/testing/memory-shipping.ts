import type { ShippingOption } from "@/lib/domain/cart";
import type { MemoryCart } from "./memory-state";

/** Parcels go to the market's own country, and never to these states. */
const farStates = ["AK", "HI"];

/** Ways to send a cart to its address, at one price in every currency; empty where there is none. */
export function shippingOptionsOf({ market, addresses }: MemoryCart): ShippingOption[] {
  const to = addresses?.shipping;
  if (to && (to.country !== market.country || farStates.includes(to.province ?? ""))) return [];
  const price = (amount: number) => ({ amount, currency: market.currency });
  return [
    { id: "standard", name: "Standard", kind: "standard", price: price(790) },
    { id: "express", name: "Express", kind: "express", price: price(1_990) },
  ];
}
