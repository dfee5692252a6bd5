import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";

const MOST_OF_ONE_THING = 1_000;

const quantities = z.object({
  quantity: z.unknown(),
  items: z.array(z.object({ quantity: z.unknown() })).catch([]),
});

/** Medusa's own check lets half a chair through, at half its price. */
export function requireWholeQuantities(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const body = quantities.safeParse(request.body);
  const given = body.success ? [body.data.quantity, ...body.data.items.map((item) => item.quantity)] : [];
  const isWhole = given.every((quantity) => quantity === undefined || isWholeQuantity(quantity));
  if (isWhole) {
    next();
    return;
  }
  response.status(400).json({
    type: "invalid_data",
    code: "invalid_quantity",
    message: `A quantity is a whole number from 0 to ${MOST_OF_ONE_THING}.`,
  });
}

function isWholeQuantity(quantity: unknown): boolean {
  return Number.isInteger(quantity) && Number(quantity) >= 0 && Number(quantity) <= MOST_OF_ONE_THING;
}
