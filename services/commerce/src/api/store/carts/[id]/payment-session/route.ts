import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createPaymentCollectionForCartWorkflow } from "@medusajs/medusa/core-flows";
import { openPaymentSessionWorkflow } from "../../../../../workflows/open-payment-session";
import type { PaymentSessionBody } from "./body";

/** Prepares a payment of the cart; refuses one that was bought. The storefront's way to the engine's payment collections. */
export async function POST(request: MedusaRequest<PaymentSessionBody>, response: MedusaResponse): Promise<void> {
  const cart_id = request.params.id ?? "";
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["payment_collection_id"],
    filters: { cart_id },
  });
  const payment_collection_id =
    data[0]?.payment_collection_id ??
    (await createPaymentCollectionForCartWorkflow(request.scope).run({ input: { cart_id } })).result.id;
  await openPaymentSessionWorkflow(request.scope).run({
    input: { cart_id, payment_collection_id, ...request.validatedBody },
  });
  response.status(200).json({ cart_id });
}
