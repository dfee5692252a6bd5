import type { Cart, CartLine, Totals } from "@/lib/domain/cart";
import { sandboxMethodId } from "./memory-payment";
import { shippingOptionsOf } from "./memory-shipping";
import { findVariant, type MemoryCart, type MemoryState } from "./memory-state";

/** Percent off items and delivery, by code. */
export const promotions: Record<string, { items: number; shipping: number }> = {
  WELCOME10: { items: 10, shipping: 0 },
  FREESHIP: { items: 0, shipping: 100 },
};

const discountOf = (code: string, items: number, shipping: number): number => {
  const percent = promotions[code] ?? { items: 0, shipping: 0 };
  return Math.round((items * percent.items + shipping * percent.shipping) / 100);
};

/** Percent of tax everywhere. */
const taxRate = 20;

function linesOf(state: MemoryState, { market, lines }: MemoryCart): CartLine[] {
  const { currency, language } = market;
  return lines.flatMap(({ id, variantId, quantity }) => {
    const found = findVariant(state, variantId);
    const amount = found?.variant.prices[currency];
    if (!found || amount === undefined) return [];
    const { good, variant } = found;
    const before = variant.pricesBefore?.[currency];
    return {
      id,
      variantId,
      productHandle: good.handle,
      title: good.titles[language],
      variantTitle: variant.colour,
      image: null,
      quantity,
      unitPrice: { amount, currency },
      ...(before === undefined ? {} : { originalUnitPrice: { amount: before, currency } }),
      total: { amount: amount * quantity, currency },
    };
  });
}

function totalsOf({ market, codes }: MemoryCart, items: number, shipping: number): Totals {
  const money = (amount: number) => ({ amount, currency: market.currency });
  const discount = codes.reduce((sum, code) => sum + discountOf(code, items, shipping), 0);
  const sum = items + shipping - discount;
  const isIncluded = market.taxDisplay === "included";
  const tax = Math.round((sum * taxRate) / (isIncluded ? 100 + taxRate : 100));
  return {
    items: money(items),
    shipping: money(shipping),
    discount: money(discount),
    tax: money(tax),
    taxDisplay: market.taxDisplay,
    total: money(isIncluded ? sum : sum + tax),
  };
}

/** The cart as a shopper sees it, priced at this moment. */
export function toCart(state: MemoryState, cart: MemoryCart): Cart {
  const lines = linesOf(state, cart);
  const chosen = shippingOptionsOf(cart).find(({ id }) => id === cart.shippingOptionId);
  const items = lines.reduce((sum, { total }) => sum + total.amount, 0);
  const shipping = chosen?.price.amount ?? 0;
  return {
    market: cart.market.code,
    lines,
    itemCount: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    totals: totalsOf(cart, items, shipping),
    promotions: cart.codes.map((code) => ({
      code,
      isAutomatic: false,
      isWaiting: discountOf(code, items, shipping) === 0,
    })),
    email: cart.addresses?.email ?? null,
    shippingAddress: cart.addresses?.shipping ?? null,
    billingAddress: cart.addresses ? (cart.addresses.billing ?? cart.addresses.shipping) : null,
    shippingOption: chosen ? { id: chosen.id, name: chosen.name, price: chosen.price } : null,
    payment: cart.payment ? { methodId: sandboxMethodId, summary: cart.payment.summary } : null,
  };
}
