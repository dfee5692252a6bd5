import { model } from "@medusajs/framework/utils";

/** What a variant cost whoever came, from a moment on until its next record. */
export const PriceRecord = model
  .define("price_record", {
    id: model.id({ prefix: "prrec" }).primaryKey(),
    variant_id: model.text(),
    currency_code: model.text(),
    /** Major units, as the engine keeps prices. */
    amount: model.float(),
    /** Whether it was a price list's, below the usual one. */
    is_reduced: model.boolean(),
    since: model.dateTime(),
  })
  .indexes([{ on: ["variant_id", "currency_code", "since"], unique: true }]);
