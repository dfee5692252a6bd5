import "server-only";
import { z } from "zod";
import type { Address } from "@/lib/domain/address";
import type { Cart, CartLine, ShippingOption, Totals } from "@/lib/domain/cart";
import type { Market } from "@/lib/domain/market";
import { moneyFromMajor } from "@/lib/domain/money";
import { toThumbnail } from "./to-image";

const text = z.string().nullish();
const EngineAddress = z.object({
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  city: text,
  postal_code: text,
  country_code: text,
  province: text,
  phone: text,
});
const EngineLine = z.object({
  id: z.string(),
  variant_id: text,
  product_handle: text,
  product_title: text,
  title: text,
  variant_title: text,
  thumbnail: text,
  quantity: z.number(),
  unit_price: z.number(),
  compare_at_unit_price: z.number().nullish(),
});
/** What a cart and an order have in common. */
export const EngineSale = z.object({
  id: z.string(),
  email: text,
  items: z.array(EngineLine).nullish(),
  total: z.number(),
  tax_total: z.number(),
  discount_total: z.number(),
  discount_subtotal: z.number().nullish(),
  item_subtotal: z.number(),
  original_item_total: z.number(),
  original_item_subtotal: z.number(),
  original_shipping_total: z.number(),
  original_shipping_subtotal: z.number(),
  shipping_address: EngineAddress.nullish(),
  billing_address: EngineAddress.nullish(),
  shipping_methods: z
    .array(
      z.object({
        id: z.string(),
        name: text,
        shipping_option_id: text,
        amount: z.number(),
      }),
    )
    .nullish(),
});
export type EngineSale = z.infer<typeof EngineSale>;

export const EngineSession = z.object({
  id: z.string(),
  provider_id: z.string(),
  status: z.string(),
  created_at: z.string(),
  data: z
    .object({
      card: z.object({ brand: z.string(), last4: z.string() }).nullish(),
      challenge_id: text,
      decline_code: text,
    })
    .nullish(),
});

export const EngineCart = EngineSale.extend({
  completed_at: text,
  promotions: z.array(z.object({ code: text, is_automatic: z.boolean().nullish() }).nullable()).nullish(),
  payment_collection: z.object({ id: z.string(), payment_sessions: z.array(EngineSession).nullish() }).nullish(),
  /** The engine forgets a code that takes nothing off at the moment; what the shopper typed is kept here. */
  metadata: z.object({ promotion_codes: z.array(z.string()).nullish() }).nullish(),
});
export type EngineCart = z.infer<typeof EngineCart>;

const saleFields =
  "id,email,total,tax_total,discount_total,discount_subtotal,item_subtotal,original_item_total,original_item_subtotal," +
  "original_shipping_total,original_shipping_subtotal," +
  "items.id,items.variant_id,items.product_handle,items.product_title,items.title,items.variant_title,items.thumbnail," +
  "items.quantity,items.unit_price,items.compare_at_unit_price," +
  "*shipping_address,*billing_address,shipping_methods.id,shipping_methods.name,shipping_methods.amount,shipping_methods.shipping_option_id";
export const cartFields = `${saleFields},completed_at,metadata,promotions.code,promotions.is_automatic,payment_collection.id,*payment_collection.payment_sessions`;
export const orderFields = `${saleFields},display_id,status,created_at,*payment_collections.payment_sessions`;

/** The codes the shopper typed. */
export const typedCodes = (cart: EngineCart): string[] => cart.metadata?.promotion_codes ?? [];

/** Those of them that take nothing off at the moment. */
export function waitingCodes(cart: EngineCart): string[] {
  const counting = (cart.promotions ?? []).map((promotion) => promotion?.code);
  return typedCodes(cart).filter((code) => !counting.includes(code));
}

function toAddress(address: z.infer<typeof EngineAddress> | null | undefined): Address | null {
  if (!address?.address_1 || !address.city || !address.country_code) return null;
  const optional = (key: "company" | "street2" | "province" | "phone", value: string | null | undefined) =>
    value ? { [key]: value } : {};
  return {
    firstName: address.first_name ?? "",
    lastName: address.last_name ?? "",
    street: address.address_1,
    postalCode: address.postal_code ?? "",
    city: address.city,
    country: address.country_code,
    ...optional("company", address.company),
    ...optional("street2", address.address_2),
    // The engine wants provinces as `us-ca`; people write `CA`.
    ...optional("province", address.province?.replace(/^[a-z]{2}-/, "").toUpperCase()),
    ...optional("phone", address.phone),
  };
}

function toTotals(sale: EngineSale, market: Market): Totals {
  const money = (major: number) => moneyFromMajor(major, market.currency);
  const isIncluded = market.taxDisplay === "included";
  return {
    items: money(isIncluded ? sale.original_item_total : sale.original_item_subtotal),
    shipping: money(isIncluded ? sale.original_shipping_total : sale.original_shipping_subtotal),
    discount: money(isIncluded ? sale.discount_total : (sale.discount_subtotal ?? sale.discount_total)),
    tax: money(sale.tax_total),
    taxDisplay: market.taxDisplay,
    total: money(sale.total),
  };
}

export function toLines(sale: EngineSale, market: Market): CartLine[] {
  return (sale.items ?? []).map((line) => {
    const title = line.product_title ?? line.title ?? "";
    const unitPrice = moneyFromMajor(line.unit_price, market.currency);
    const before = line.compare_at_unit_price ? moneyFromMajor(line.compare_at_unit_price, market.currency) : unitPrice;
    return {
      id: line.id,
      variantId: line.variant_id ?? "",
      productHandle: line.product_handle ?? "",
      title,
      variantTitle: line.variant_title ?? "",
      image: toThumbnail(line.thumbnail, title),
      quantity: line.quantity,
      unitPrice,
      ...(before.amount > unitPrice.amount ? { originalUnitPrice: before } : {}),
      total: moneyFromMajor(line.unit_price * line.quantity, market.currency),
    };
  });
}

export const shippingKind = (code: string | undefined): ShippingOption["kind"] =>
  code === "express" ? "express" : code && /pick/.test(code) ? "pick-up" : "standard";

/** What a cart and an order share, in the market's terms. */
export function toSale(sale: EngineSale, market: Market) {
  const [method] = sale.shipping_methods ?? [];
  const lines = toLines(sale, market);
  return {
    market: market.code,
    lines,
    totals: toTotals(sale, market),
    shippingAddress: toAddress(sale.shipping_address),
    billingAddress: toAddress(sale.billing_address),
    shippingOption: method
      ? {
          id: method.shipping_option_id ?? method.id,
          name: method.name ?? "",
          price: moneyFromMajor(method.amount, market.currency),
        }
      : null,
  };
}

/** The card or account a session will charge, in a form that may be shown. */
function toPayment(cart: EngineCart): Cart["payment"] {
  const session = cart.payment_collection?.payment_sessions?.find(
    ({ status }) => !["canceled", "error"].includes(status),
  );
  if (!session) return null;
  const card = session.data?.card;
  return { methodId: session.provider_id, summary: card ? `${card.brand} •••• ${card.last4}` : "" };
}

export function toCart(cart: EngineCart, market: Market): Cart {
  const sale = toSale(cart, market);
  return {
    ...sale,
    itemCount: sale.lines.reduce((sum, line) => sum + line.quantity, 0),
    promotions: [
      ...(cart.promotions ?? []).flatMap((promotion) =>
        promotion?.code
          ? [{ code: promotion.code, isAutomatic: promotion.is_automatic ?? false, isWaiting: false }]
          : [],
      ),
      ...waitingCodes(cart).map((code) => ({ code, isAutomatic: false, isWaiting: true })),
    ],
    email: cart.email ?? null,
    payment: toPayment(cart),
  };
}
