import { model } from "@medusajs/framework/utils";

/** A variant that may cost something else since the row was made, and of which that is still to be noted. */
export const DuePrice = model.define("due_price", {
  id: model.id({ prefix: "dueprc" }).primaryKey(),
  variant_id: model.text(),
});
