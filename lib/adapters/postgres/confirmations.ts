import "server-only";
import { and, count, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import { toWaiting } from "@/lib/domain/confirmation";
import type { ConfirmationPort } from "@/lib/ports/confirmation-port";
import type { ShopDatabase } from "./database";
import { withPlainFailures } from "./plain-failures";
import { confirmations } from "./schema";

const now = sql`now()`;
const keptAfterEnd = sql`now() - interval '7 days'`;
const abandonedAfter = sql`now() - interval '1 minute'`;

/** What waits for a yes, in one table. An address's letters are counted under a lock of its own. */
export function postgresConfirmations(database: ShopDatabase): ConfirmationPort {
  const of = (hash: string) => eq(confirmations.hash, hash);
  return withPlainFailures({
    hold: (hash, { email, ...waiting }, { hours, mostPerHour }) =>
      database.transaction(async (change) => {
        const emailKey = email.toLowerCase();
        await change.delete(confirmations).where(lt(confirmations.expiresAt, keptAfterEnd));
        await change.execute(sql`select pg_advisory_xact_lock(hashtext(${`confirmation:${emailKey}`}))`);
        const [recent] = await change
          .select({ letters: count() })
          .from(confirmations)
          .where(and(eq(confirmations.emailKey, emailKey), gt(confirmations.heldAt, sql`now() - interval '1 hour'`)));
        if ((recent?.letters ?? 0) >= mostPerHour) return false;
        const expiresAt = sql`now() + make_interval(hours => ${hours})`;
        await change.insert(confirmations).values({ hash, email, emailKey, ...waiting, expiresAt });
        return true;
      }),
    async drop(hash) {
      await database.delete(confirmations).where(of(hash));
    },
    async find(hash) {
      const [row] = await database
        .select({
          kind: confirmations.kind,
          email: confirmations.email,
          market: confirmations.market,
          payload: confirmations.payload,
          isUsed: sql<boolean>`${confirmations.usedAt} is not null`,
          isExpired: sql<boolean>`${confirmations.expiresAt} <= now()`,
        })
        .from(confirmations)
        .where(of(hash));
      if (!row) return null;
      const { isUsed, isExpired, ...kept } = row;
      return { waiting: toWaiting(kept), state: isUsed ? "used" : isExpired ? "expired" : "open" };
    },
    async claim(hash) {
      const claimed = await database
        .update(confirmations)
        .set({ claimedAt: now })
        .where(
          and(
            of(hash),
            isNull(confirmations.usedAt),
            gt(confirmations.expiresAt, now),
            or(isNull(confirmations.claimedAt), lt(confirmations.claimedAt, abandonedAfter)),
          ),
        )
        .returning({ hash: confirmations.hash });
      return claimed.length > 0;
    },
    async finish(hash) {
      await database.update(confirmations).set({ usedAt: now }).where(of(hash));
    },
    async release(hash) {
      await database.update(confirmations).set({ claimedAt: null }).where(of(hash));
    },
  });
}
