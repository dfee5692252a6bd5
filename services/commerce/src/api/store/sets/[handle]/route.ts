import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { findSets } from "../../../../sets/product-set";

const TAG_ATTRIBUTE = "items.product.tags.id";

const promotionRow = z.object({
  rules: z.array(z.object({ id: z.string() }).nullable()).nullish(),
  campaign: z.object({ starts_at: z.coerce.date().nullish(), ends_at: z.coerce.date().nullish() }).nullish(),
  application_method: z.object({
    type: z.string(),
    allocation: z.string().nullish(),
    value: z.coerce.number(),
    target_rules: z
      .array(z.object({ attribute: z.string(), values: z.array(z.object({ value: z.string().nullish() })) }))
      .nullish(),
  }),
});

/** A set of products and the percentage off when all are bought together; null where there is no such set or nothing is off. */
export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const [set] = await findSets(query, { handle: request.params.handle ?? "" });
  if (!set) {
    response.json({ set: null });
    return;
  }
  const { data } = await query.graph({
    entity: "promotion",
    fields: [
      "rules.id",
      "campaign.starts_at",
      "campaign.ends_at",
      "application_method.type",
      "application_method.allocation",
      "application_method.value",
      "application_method.target_rules.attribute",
      "application_method.target_rules.values.value",
    ],
    filters: { is_automatic: true, status: "active", type: "standard" },
  });
  const now = new Date();
  const promotion = z
    .array(promotionRow)
    .parse(data)
    .find(({ rules, campaign, application_method: { type, allocation, target_rules } }) => {
      const isOn =
        (!campaign?.starts_at || campaign.starts_at <= now) && (!campaign?.ends_at || campaign.ends_at > now);
      const [rule, ...others] = target_rules ?? [];
      const isOfSet =
        others.length === 0 &&
        rule?.attribute === TAG_ATTRIBUTE &&
        rule.values.some(({ value }) => value === set.tagId);
      return isOn && isOfSet && type === "percentage" && allocation === "each" && !rules?.length;
    });
  const percent = promotion?.application_method.value;
  const products = set.products.map(({ handle }) => handle);
  response.json({ set: percent ? { handle: set.handle, percent, products } : null });
}
