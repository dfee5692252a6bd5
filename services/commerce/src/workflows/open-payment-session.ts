import { MedusaError } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  createPaymentSessionsWorkflow,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";

type Bought = { cartId: string; order: { order_id: string } | undefined; cart: { completed_at: unknown } | undefined };

const refuseBoughtCart = createStep("refuse-bought-cart", async ({ cartId, order, cart }: Bought) => {
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Cart ${cartId} was not found.`);
  if (order || cart.completed_at) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Cart ${cartId} is already completed.`);
  }
  return new StepResponse();
});

/**
 * Prepares a payment of what a cart costs, in the place of one prepared before. Under the cart's lock, and never for a cart that
 * became an order: the engine itself would call off the payment of that order.
 */
export const openPaymentSessionWorkflow = createWorkflow(
  "open-payment-session",
  (input: { cart_id: string; payment_collection_id: string; provider_id: string; data?: Record<string, unknown> }) => {
    // As long as completing waits for it; a cart that is being completed is either bought by then or a cart again.
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 });
    const order = useQueryGraphStep({
      entity: "order_cart",
      fields: ["order_id"],
      filters: { cart_id: input.cart_id },
      options: { isList: false },
    });
    const cart = useQueryGraphStep({
      entity: "cart",
      fields: ["completed_at"],
      filters: { id: input.cart_id },
      options: { isList: false },
    }).config({ name: "cart-query" });
    refuseBoughtCart({ cartId: input.cart_id, order: order.data, cart: cart.data });
    const session = createPaymentSessionsWorkflow.runAsStep({
      input: {
        payment_collection_id: input.payment_collection_id,
        provider_id: input.provider_id,
        data: input.data,
      },
    });
    releaseLockStep({ key: input.cart_id });
    return new WorkflowResponse(session);
  },
);
