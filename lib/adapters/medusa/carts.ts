import "server-only";
import { z } from "zod";
import type { Address } from "@/lib/domain/address";
import type { Cart, CartProblem, PaymentMethod } from "@/lib/domain/cart";
import type { Market } from "@/lib/domain/market";
import { moneyFromMajor } from "@/lib/domain/money";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { CartPort } from "@/lib/ports/cart-port";
import { toCartProblem } from "./cart-problem";
import { type EngineAnswer, type Medusa, parseAnswer } from "./medusa";
import { startSession } from "./payment-session";
import { cartFields, EngineCart, shippingKind, toCart, typedCodes, waitingCodes } from "./to-cart";

const Body = z.object({ cart: EngineCart });
const Options = z.object({
  shipping_options: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      amount: z.number().nullish(),
      type: z.object({ code: z.string() }).nullish(),
      insufficient_inventory: z.boolean().nullish(),
    }),
  ),
});
const Providers = z.object({
  payment_providers: z.array(z.object({ id: z.string(), is_enabled: z.boolean().nullish() })),
});

const toEngineAddress = (address: Address) => ({
  first_name: address.firstName,
  last_name: address.lastName,
  company: address.company ?? "",
  address_1: address.street,
  address_2: address.street2 ?? "",
  postal_code: address.postalCode,
  city: address.city,
  province: address.province ? `${address.country}-${address.province.toLowerCase()}` : "",
  country_code: address.country,
  phone: address.phone ?? "",
});

const methodKind = (id: string): PaymentMethod["kind"] | null =>
  id.startsWith("pp_card_") ? "card-sandbox" : id.startsWith("pp_stripe") ? "stripe" : null;

/** Carts through the engine's store API; every change answers with the cart it made. */
export function medusaCarts(medusa: Medusa): CartPort {
  const at = (cartId: string, path = "") => `/store/carts/${encodeURIComponent(cartId)}${path}?fields=${cartFields}`;

  async function readRaw(cartId: string): Promise<EngineCart | null> {
    const answer = await medusa.call("cart", { method: "GET", path: at(cartId) });
    if (answer.status === 404) return null;
    const { cart } = parseAnswer(Body, answer);
    return cart.completed_at ? null : cart;
  }

  const read = async (cartId: string, market: Market): Promise<Cart | null> => {
    const cart = await readRaw(cartId);
    return cart ? toCart(cart, market) : null;
  };
  /** The engine answers some changes of a cart it does not know with a bare 500; then the cart itself is asked for. */
  async function refusal(cartId: string, answer: EngineAnswer): Promise<Result<Cart, CartProblem>> {
    const problem = toCartProblem(answer);
    const isGone = problem.code === "cart-busy" && (await readRaw(cartId)) === null;
    return fail(isGone ? { code: "cart-completed" } : problem);
  }
  async function post(cartId: string, path: string, body: unknown, market: Market): Promise<Result<Cart, CartProblem>> {
    const answer = await medusa.call("cart", { method: "POST", path: at(cartId, path), body });
    return answer.status >= 400 ? refusal(cartId, answer) : changed(answer, market);
  }
  const changed = async (answer: EngineAnswer, market: Market): Promise<Result<Cart, CartProblem>> =>
    ok(toCart(await withWaitingCodes(parseAnswer(Body, answer).cart), market));
  /** After calls that answer with something else than the cart. */
  const reread = async (cartId: string, market: Market): Promise<Result<Cart, CartProblem>> => {
    const cart = await readRaw(cartId);
    return cart ? ok(toCart(await withWaitingCodes(cart), market)) : fail({ code: "cart-completed" });
  };
  /** The cart once codes that took nothing off so far were tried again: a change may have brought what they wait for. */
  async function withWaitingCodes(cart: EngineCart): Promise<EngineCart> {
    const promo_codes = waitingCodes(cart);
    if (promo_codes.length === 0) return cart;
    const answer = await medusa.call("cart", {
      method: "POST",
      path: at(cart.id, "/promotions"),
      body: { promo_codes },
    });
    // A code the merchant took away meanwhile is refused; the change itself was made.
    return answer.status >= 400 ? cart : parseAnswer(Body, answer).cart;
  }
  const keepCodes = (cartId: string, promotion_codes: string[], market: Market) =>
    post(cartId, "", { metadata: { promotion_codes } }, market);
  /** Takes out lines of variants the engine named in a refusal. */
  async function removeNamed(cartId: string, { body }: EngineAnswer): Promise<boolean> {
    const named: string[] = JSON.stringify(body).match(/\bvariant_\w+/g) ?? [];
    const lines = (await readRaw(cartId))?.items?.filter((line) => named.includes(line?.variant_id ?? "")) ?? [];
    for (const line of lines)
      await medusa.call("cart", { method: "DELETE", path: at(cartId, `/line-items/${line?.id}`) });
    return lines.length > 0;
  }

  return {
    read,
    async create(market) {
      const body = { ...(await medusa.placeOf(market)), locale: market.locale };
      const answer = await medusa.call("cart", { method: "POST", path: "/store/carts?fields=id", body });
      return parseAnswer(z.object({ cart: z.object({ id: z.string() }) }), answer).cart.id;
    },
    async moveToMarket(cartId, market) {
      const body = { ...(await medusa.placeOf(market)), locale: market.locale };
      const answer = await medusa.call("cart", { method: "POST", path: at(cartId), body });
      if (answer.status < 400) return changed(answer, market);
      // The engine moves all lines or none, and names those that are not sold there.
      return (await removeNamed(cartId, answer)) ? post(cartId, "", body, market) : refusal(cartId, answer);
    },
    // To name the region is what makes the engine ask for prices and taxes anew.
    reprice: async (cartId, market) =>
      post(cartId, "", { region_id: (await medusa.placeOf(market)).region_id }, market),
    addLine: (cartId, line, market) =>
      post(cartId, "/line-items", { variant_id: line.variantId, quantity: line.quantity }, market),
    async addLines(cartId, lines, market) {
      const path = `/store/carts/${encodeURIComponent(cartId)}/line-items/batch`;
      const items = lines.map(({ variantId, quantity }) => ({ variant_id: variantId, quantity }));
      const answer = await medusa.call("cart", { method: "POST", path, body: { items } });
      return answer.status >= 400 ? refusal(cartId, answer) : reread(cartId, market);
    },
    changeLine: (cartId, line, market) =>
      post(cartId, `/line-items/${encodeURIComponent(line.lineId)}`, { quantity: line.quantity }, market),
    async removeLine(cartId, lineId, market) {
      const path = `/store/carts/${encodeURIComponent(cartId)}/line-items/${encodeURIComponent(lineId)}`;
      const answer = await medusa.call("cart", { method: "DELETE", path });
      return answer.status >= 400 ? refusal(cartId, answer) : reread(cartId, market);
    },
    async applyPromotion(cartId, code, market) {
      const answer = await medusa.call("cart", {
        method: "POST",
        path: at(cartId, "/promotions"),
        body: { promo_codes: [code] },
      });
      if (answer.status >= 400) return refusal(cartId, answer);
      const codes = new Set([...typedCodes(parseAnswer(Body, answer).cart), code]);
      return keepCodes(cartId, [...codes], market);
    },
    async removePromotion(cartId, code, market) {
      const path = at(cartId, "/promotions");
      const answer = await medusa.call("cart", { method: "DELETE", path, body: { promo_codes: [code] } });
      if (answer.status >= 400) return refusal(cartId, answer);
      const cart = await readRaw(cartId);
      if (!cart) return fail({ code: "cart-completed" });
      return keepCodes(
        cartId,
        typedCodes(cart).filter((one) => one !== code),
        market,
      );
    },
    setAddresses: (cartId, { email, shipping, billing }, market) =>
      post(
        cartId,
        "",
        { email, shipping_address: toEngineAddress(shipping), billing_address: toEngineAddress(billing ?? shipping) },
        market,
      ),
    async shippingOptions(cartId, market) {
      const { shipping_options } = await medusa.read(
        Options,
        `/store/shipping-options?cart_id=${encodeURIComponent(cartId)}`,
        "cart",
      );
      return shipping_options
        .filter((option) => !option.insufficient_inventory)
        .map((option) => ({
          id: option.id,
          name: option.name,
          kind: shippingKind(option.type?.code),
          price: moneyFromMajor(option.amount ?? 0, market.currency),
        }));
    },
    chooseShippingOption: (cartId, optionId, market) =>
      post(cartId, "/shipping-methods", { option_id: optionId }, market),
    async paymentMethods(_cartId, market) {
      const { region_id } = await medusa.placeOf(market);
      const path = `/store/payment-providers?region_id=${region_id}`;
      const { payment_providers } = await medusa.read(Providers, path, "cart");
      return payment_providers.flatMap(({ id, is_enabled }) => {
        const kind = methodKind(id);
        return kind && is_enabled !== false ? [{ id, kind }] : [];
      });
    },
    async choosePaymentMethod(cartId, choice, market) {
      const started = await startSession(medusa, cartId, choice);
      return started.ok ? reread(cartId, market) : started;
    },
  };
}
