import type { CheckoutAddresses } from "@/lib/domain/address";
import type { Cart, CartProblem, PaymentMethod, ShippingOption } from "@/lib/domain/cart";
import type { SandboxCard } from "@/lib/domain/checkout";
import type { Market } from "@/lib/domain/market";
import type { Result } from "@/lib/domain/result";

type Changed = Promise<Result<Cart, CartProblem>>;

/**
 * Carts live in the engine. `cartId` is the engine's id and never leaves the server.
 * A cart that is unknown or was already bought answers `null` to `read` and `cart-completed` to changes.
 */
export type CartPort = {
  create(market: Market): Promise<string>;
  read(cartId: string, market: Market): Promise<Cart | null>;
  /** Re-prices the cart for another market; lines that cannot be sold there are dropped. */
  moveToMarket(cartId: string, market: Market): Changed;
  /** The cart with the prices, promotions and taxes of this moment: between changes the engine keeps those of the last. */
  reprice(cartId: string, market: Market): Changed;
  addLine(cartId: string, line: { variantId: string; quantity: number }, market: Market): Changed;
  /** Adds all lines, or none where one of them cannot be added. */
  addLines(cartId: string, lines: { variantId: string; quantity: number }[], market: Market): Changed;
  changeLine(cartId: string, line: { lineId: string; quantity: number }, market: Market): Changed;
  removeLine(cartId: string, lineId: string, market: Market): Changed;
  /** A code that takes nothing off yet waits in the cart until it does; an unknown one is `promotion-invalid`. */
  applyPromotion(cartId: string, code: string, market: Market): Changed;
  removePromotion(cartId: string, code: string, market: Market): Changed;
  setAddresses(cartId: string, addresses: CheckoutAddresses, market: Market): Changed;
  /** Empty where nothing can be shipped to the cart's address. */
  shippingOptions(cartId: string, market: Market): Promise<ShippingOption[]>;
  chooseShippingOption(cartId: string, optionId: string, market: Market): Changed;
  paymentMethods(cartId: string, market: Market): Promise<PaymentMethod[]>;
  choosePaymentMethod(cartId: string, choice: { methodId: string; card?: SandboxCard }, market: Market): Changed;
};
