import { model } from "@medusajs/framework/utils";

/** The lowest price of the thirty days before a variant's present reduction; there is a row only as long as there is a reduction. */
export const PriorPrice = model
  .define("prior_price", {
    id: model.id({ prefix: "prior" }).primaryKey(),
    variant_id: model.text(),
    currency_code: model.text(),
    amount: model.float(),
  })
  .indexes([{ on: ["variant_id", "currency_code"], unique: true }]);
