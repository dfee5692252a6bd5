import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { PurchaseBody } from "./body";

const ORDERS_LOOKED_THROUGH = 200;

const orders = z.array(
  z.object({
    status: z.string(),
    items: z.array(z.object({ product_handle: z.string().nullable() }).nullable()).nullish(),
  }),
);

/** An address as a pattern that fits only itself, in any spelling of its letters. */
const literally = (email: string): string => email.replace(/[\\%_]/g, "\\$&");

/** Whether an order of this address that was not cancelled has this product; nothing else of the order is told. */
export async function POST(request: MedusaRequest<PurchaseBody>, response: MedusaResponse): Promise<void> {
  const { email, handle } = request.validatedBody;
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "status", "items.product_handle"],
    filters: { email: { $ilike: literally(email) } },
    pagination: { take: ORDERS_LOOKED_THROUGH, skip: 0, order: { created_at: "DESC" } },
  });
  const hasBought = orders
    .parse(data)
    .some(({ status, items }) => status !== "canceled" && items?.some((item) => item?.product_handle === handle));
  response.json({ has_bought: hasBought });
}
