import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** The engine keeps carts and orders one to one by a lock alone; the database shall refuse a second one too. */
export default async function uniqueOrderPerCart({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (const table of ["order_cart", "cart_payment_collection"]) {
    await database.raw(
      `create unique index if not exists "IDX_${table}_one_per_cart" on "${table}" (cart_id) where deleted_at is null`,
    );
  }
}
