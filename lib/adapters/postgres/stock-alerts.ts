import "server-only";
import { and, eq, inArray, isNull, lt, min, or, sql } from "drizzle-orm";
import type { StockAlertPort } from "@/lib/ports/stock-alert-port";
import type { ShopDatabase } from "./database";
import { withPlainFailures } from "./plain-failures";
import { stockAlerts } from "./schema";

const abandonedAfter = sql`now() - interval '10 minutes'`;
/** Nobody waits longer than this for a thing that does not come back. */
const keptFor = sql`now() - interval '400 days'`;

/** Wishes to be told, in one table; rows that another process takes at the same moment are passed over. */
export function postgresStockAlerts(database: ShopDatabase): StockAlertPort {
  const isFree = or(isNull(stockAlerts.takenAt), lt(stockAlerts.takenAt, abandonedAfter));
  return withPlainFailures({
    async keep(alert) {
      await database.delete(stockAlerts).where(lt(stockAlerts.keptAt, keptFor));
      await database
        .insert(stockAlerts)
        .values({ ...alert, emailKey: alert.email.toLowerCase() })
        .onConflictDoNothing({ target: [stockAlerts.emailKey, stockAlerts.variantId] });
    },
    async awaited(most) {
      const rows = await database
        .select({ handle: stockAlerts.productHandle })
        .from(stockAlerts)
        .groupBy(stockAlerts.productHandle)
        .orderBy(min(stockAlerts.lookedAt))
        .limit(most);
      return rows.map(({ handle }) => handle);
    },
    async marketsOf(productHandle) {
      const rows = await database
        .update(stockAlerts)
        .set({ lookedAt: sql`now()` })
        .where(eq(stockAlerts.productHandle, productHandle))
        .returning({ market: stockAlerts.market });
      return [...new Set(rows.map(({ market }) => market))];
    },
    async take({ productHandle, market, variantIds }, most) {
      const free = database
        .select({ id: stockAlerts.id })
        .from(stockAlerts)
        .where(
          and(
            eq(stockAlerts.productHandle, productHandle),
            eq(stockAlerts.market, market),
            inArray(stockAlerts.variantId, variantIds),
            isFree,
          ),
        )
        .orderBy(stockAlerts.keptAt)
        .limit(most)
        .for("update", { skipLocked: true });
      const rows = await database
        .update(stockAlerts)
        .set({ takenAt: sql`now()` })
        .where(inArray(stockAlerts.id, free))
        .returning();
      return rows.map(({ id, email, ...row }) => ({
        id,
        email,
        market: row.market,
        productHandle,
        variantId: row.variantId,
      }));
    },
    async drop(id) {
      await database.delete(stockAlerts).where(eq(stockAlerts.id, id));
    },
    async putBack(id) {
      await database.update(stockAlerts).set({ takenAt: null }).where(eq(stockAlerts.id, id));
    },
    async dropAllOf(email) {
      await database.delete(stockAlerts).where(eq(stockAlerts.emailKey, email.toLowerCase()));
    },
  });
}
