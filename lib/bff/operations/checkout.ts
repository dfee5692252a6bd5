import "server-only";
import { orderByToken } from "@/lib/server/order";
import { run } from "@/lib/server/run";
import { seal } from "@/lib/server/sealed-token";
import { answerChallenge as answerChallengeUseCase } from "@/lib/use-cases/answer-challenge";
import { choosePaymentMethod as choosePaymentMethodUseCase } from "@/lib/use-cases/choose-payment-method";
import { chooseShippingOption as chooseShippingOptionUseCase } from "@/lib/use-cases/choose-shipping-option";
import { listPaymentMethods as listPaymentMethodsUseCase } from "@/lib/use-cases/list-payment-methods";
import { listShippingOptions as listShippingOptionsUseCase } from "@/lib/use-cases/list-shipping-options";
import { placeOrder as placeOrderUseCase } from "@/lib/use-cases/place-order";
import { setAddresses as setAddressesUseCase } from "@/lib/use-cases/set-addresses";
import { work } from "../handle";
import { cartReply, problemOf, requireCart } from "./cart";

export const setAddresses = work("setAddresses", async (call) => {
  const cartId = requireCart(call);
  return cartReply(cartId, await run(setAddressesUseCase, { addresses: call.input.body, cartId, market: call.market }));
});

export const listShippingOptions = work("listShippingOptions", async (call) => ({
  status: 200,
  body: { shippingOptions: await run(listShippingOptionsUseCase, { cartId: requireCart(call), market: call.market }) },
}));

export const chooseShippingOption = work("chooseShippingOption", async (call) => {
  const cartId = requireCart(call);
  return cartReply(cartId, await run(chooseShippingOptionUseCase, { ...call.input.body, cartId, market: call.market }));
});

export const listPaymentMethods = work("listPaymentMethods", async (call) => ({
  status: 200,
  body: { paymentMethods: await run(listPaymentMethodsUseCase, { cartId: requireCart(call), market: call.market }) },
}));

export const choosePaymentMethod = work("choosePaymentMethod", async (call) => {
  const cartId = requireCart(call);
  return cartReply(cartId, await run(choosePaymentMethodUseCase, { ...call.input.body, cartId, market: call.market }));
});

export const placeOrder = work("placeOrder", async (call) => {
  const cartId = requireCart(call);
  const result = await run(placeOrderUseCase, { cartId, agreedTotal: call.input.body.total, market: call.market });
  if (!result.ok) return problemOf(result.problem);
  const outcome = result.value;
  if (outcome.status === "action-required") return { status: 202, body: outcome };
  const orderToken = await seal("order", { cartId, market: call.market.code });
  const headers = { location: `/api/v1/orders/${orderToken}?market=${call.market.code}` };
  return outcome.status === "placed"
    ? { status: 201, body: { status: "placed" as const, orderToken }, headers, cart: "forget" }
    : { status: 202, body: { status: "processing" as const, orderToken }, headers, cart: "forget" };
});

export const answerChallenge = work("answerChallenge", async (call) => {
  await run(answerChallengeUseCase, { ...call.input.body, cartId: requireCart(call) });
  return { status: 200, body: { status: "answered" as const } };
});

export const viewOrder = work("viewOrder", async ({ input, market }) => {
  const found = await orderByToken(input.params.orderToken, market);
  if (!found) return { problem: "order-unknown" };
  return found.status === "placed" ? { status: 200, body: found } : { status: 202, body: found };
});
