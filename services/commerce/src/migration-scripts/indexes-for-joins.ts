import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What the engine joins by, a table and its column. */
const joined = [
  ["image", "product_id"],
  ["product_variant_product_image", "variant_id"],
  ["product_variant_product_image", "image_id"],
  ["product_product_option", "product_id"],
  ["product_product_option", "product_option_id"],
  ["product_product_option_value", "product_product_option_id"],
] as const;

/**
 * The engine's own indexes leave out deleted rows, and its joins do not say that they do: so Postgres reads the whole table for
 * every page of products, three pictures for each there is.
 */
export default async function indexesForJoins({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (const [table, column] of joined) {
    await database.raw(`create index if not exists "IDX_${table}_${column}_joined" on "${table}" ("${column}")`);
  }
}
