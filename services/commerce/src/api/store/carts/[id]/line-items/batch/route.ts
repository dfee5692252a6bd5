import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addToCartWorkflow } from "@medusajs/medusa/core-flows";
import type { LineItemsBody } from "./body";

/** Puts several variants into a cart at once: all of them, or none where one cannot be had. */
export async function POST(request: MedusaRequest<LineItemsBody>, response: MedusaResponse): Promise<void> {
  const cart_id = request.params.id ?? "";
  await addToCartWorkflow(request.scope).run({ input: { cart_id, items: request.validatedBody.items } });
  response.status(200).json({ cart_id });
}
