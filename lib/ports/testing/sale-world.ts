import type { Address, CheckoutAddresses } from "@/lib/domain/address";
import type { Cart } from "@/lib/domain/cart";
import type { SandboxCard } from "@/lib/domain/checkout";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "../ports";

/** What the suites of carts, checkouts and orders need to know of a shop. */
export type SaleWorld = Pick<Ports, "carts" | "checkouts" | "orders"> & {
  /** A market whose prices contain tax. */
  home: Market;
  /** The country `us`: another currency, prices without tax. */
  abroad: Market;
  /** Two variants sold in both markets, with at least ten pieces each. */
  variantIds: [string, string];
  soldOutVariantId: string;
  /** A code that takes something off every cart. */
  promotion: string;
  /** A code that takes the price of delivery off a cart of nine pieces of each variant. */
  freeDelivery: string;
  /** Lets payments the bank has not decided on be approved, now or soon. */
  settlePayments(): void;
};

/** Test cards by what the sandbox does with them. */
export const testCards = {
  approve: "4242 4242 4242 4242",
  decline: "4000 0000 0000 0002",
  insufficientFunds: "4000 0000 0000 9995",
  challenge: "4000 0027 6000 3184",
  approveLater: "4000 0000 0000 0077",
  mistyped: "4242 4242 4242 4241",
} as const;

export const cardOf = (number: string): SandboxCard => ({ number, expiry: "12/39", cvc: "123" });

/** Somebody in a market's country; in the United States in the province given. */
export function addressesIn(country: string, province = "CA"): CheckoutAddresses {
  const shipping: Address = {
    firstName: "Ada",
    lastName: "Byron",
    street: "1 Long Lane",
    postalCode: country === "us" ? "94016" : "LS1 1AA",
    city: "Quiet Town",
    country,
    ...(country === "us" ? { province } : {}),
  };
  return { email: "ada@example.com", shipping };
}

/** The cart of a change that must have worked. @throws an Error with the problem where it did not */
export async function changed<P>(
  change: Promise<{ ok: true; value: Cart } | { ok: false; problem: P }>,
): Promise<Cart> {
  const result = await change;
  if (!result.ok) throw new Error(`The cart was not changed: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** Pays with the card the world's sandbox knows by that number. */
export async function payWith({ carts, home }: Pick<SaleWorld, "carts" | "home">, cartId: string, number: string) {
  const methods = await carts.paymentMethods(cartId, home);
  const methodId = methods.find(({ kind }) => kind === "card-sandbox")?.id ?? "no-sandbox";
  return carts.choosePaymentMethod(cartId, { methodId, card: cardOf(number) }, home);
}

/** A cart at home with two pieces, an address and the first way to send it. */
export async function addressedCart({ carts, home, variantIds }: Pick<SaleWorld, "carts" | "home" | "variantIds">) {
  const cartId = await carts.create(home);
  await changed(carts.addLine(cartId, { variantId: variantIds[0], quantity: 2 }, home));
  await changed(carts.setAddresses(cartId, addressesIn(home.country), home));
  const [option] = await carts.shippingOptions(cartId, home);
  const cart = await changed(carts.chooseShippingOption(cartId, option?.id ?? "no-option", home));
  return { cartId, cart };
}

/** A cart that lacks nothing but the click. */
export async function readyCart(world: Pick<SaleWorld, "carts" | "home" | "variantIds">, number: string) {
  const { cartId } = await addressedCart(world);
  return { cartId, cart: await changed(payWith(world, cartId, number)) };
}
