import { z } from "zod";
import { Address } from "./address";
import { Image } from "./image";
import { Money } from "./money";
import { mostPieces } from "./most-pieces";

export const Quantity = z.int().min(1).max(mostPieces);

export const CartLine = z.object({
  id: z.string(),
  variantId: z.string(),
  productHandle: z.string(),
  title: z.string(),
  variantTitle: z.string(),
  image: Image.nullable(),
  quantity: z.int().positive(),
  /** As the market displays it. */
  unitPrice: Money,
  /** Before a sale; absent when there is none. */
  originalUnitPrice: Money.optional(),
  total: Money,
});
export type CartLine = z.infer<typeof CartLine>;

/** Sums as the market displays them. `total` is always what is paid. */
export const Totals = z.object({
  items: Money,
  shipping: Money,
  discount: Money,
  tax: Money,
  /** Whether `tax` is contained in the other sums or comes on top. */
  taxDisplay: z.enum(["included", "excluded"]),
  total: Money,
});
export type Totals = z.infer<typeof Totals>;

/** A code that waits takes nothing off yet, such as one for a way of delivery that was not chosen so far. */
export const AppliedPromotion = z.object({ code: z.string(), isAutomatic: z.boolean(), isWaiting: z.boolean() });
export type AppliedPromotion = z.infer<typeof AppliedPromotion>;

export const ShippingOption = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(["standard", "express", "pick-up"]),
  price: Money,
});
export type ShippingOption = z.infer<typeof ShippingOption>;

export const PaymentMethod = z.object({ id: z.string(), kind: z.enum(["card-sandbox", "stripe", "manual"]) });
export type PaymentMethod = z.infer<typeof PaymentMethod>;

/** The option a cart or an order travels by, at the price agreed. */
export const ChosenShipping = ShippingOption.omit({ kind: true });
export type ChosenShipping = z.infer<typeof ChosenShipping>;

/** What a shopper means to buy; money as the engine says at this moment. */
export const Cart = z.object({
  market: z.string(),
  lines: z.array(CartLine),
  /** Pieces in all lines. */
  itemCount: z.int().nonnegative(),
  totals: Totals,
  promotions: z.array(AppliedPromotion),
  email: z.string().nullable(),
  shippingAddress: Address.nullable(),
  billingAddress: Address.nullable(),
  shippingOption: ChosenShipping.nullable(),
  /** The chosen way to pay and what of it may be shown. */
  payment: z.object({ methodId: z.string(), summary: z.string() }).nullable(),
});
export type Cart = z.infer<typeof Cart>;

/** Why a cart could not be changed as asked. */
export type CartProblem =
  | { code: "out-of-stock"; left: number | null }
  | { code: "variant-unknown" }
  | { code: "line-unknown" }
  | { code: "promotion-invalid" }
  | { code: "shipping-option-unavailable" }
  | { code: "payment-method-unavailable" }
  | { code: "card-invalid" }
  | { code: "address-incomplete" }
  | { code: "cart-busy" }
  | { code: "cart-completed" };
