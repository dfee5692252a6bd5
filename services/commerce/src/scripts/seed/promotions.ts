import type { CreatePromotionDTO } from "@medusajs/framework/types";
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";

/** Free standard delivery starts here, in the cart's own currency, before discounts. */
const FREE_SHIPPING_FROM = 200;

export async function seedPromotions({ container, query }: SeedContext): Promise<void> {
  const { data: existing } = await query.graph({ entity: "promotion", fields: ["code"] });
  const codes = new Set(existing.map(({ code }) => code));
  const { data: types } = await query.graph({
    entity: "shipping_option_type",
    fields: ["id"],
    filters: { code: "standard" },
  });
  const planned = [welcome(), freeShipping(types.map(({ id }) => id))];
  const missing = planned.filter(({ code }) => !codes.has(code));
  if (missing.length > 0) await createPromotionsWorkflow(container).run({ input: { promotionsData: missing } });
}

function welcome(): CreatePromotionDTO {
  return {
    code: "WELCOME10",
    type: "standard",
    status: "active",
    is_automatic: false,
    application_method: { type: "percentage", target_type: "items", allocation: "across", value: 10 },
  };
}

function freeShipping(standardTypeIds: string[]): CreatePromotionDTO {
  return {
    code: "FREESHIP",
    type: "standard",
    status: "active",
    is_automatic: false,
    rules: [{ attribute: "original_item_total", operator: "gte", values: [String(FREE_SHIPPING_FROM)] }],
    application_method: {
      type: "percentage",
      target_type: "shipping_methods",
      allocation: "across",
      value: 100,
      target_rules: [
        {
          attribute: "shipping_methods.shipping_option.shipping_option_type_id",
          operator: "in",
          values: standardTypeIds,
        },
      ],
    },
  };
}
