import "server-only";
import { and, eq, isNull, lt, sql } from "drizzle-orm";
import type { AnswerStorePort } from "@/lib/ports/answer-store-port";
import type { ShopDatabase } from "./database";
import { withPlainFailures } from "./plain-failures";
import { answers } from "./schema";

/** A claim this old belongs to a process that died: the work may be done anew, because buying a cart is idempotent. */
const abandonedAfter = sql`now() - interval '2 minutes'`;
const keptFor = sql`now() - interval '3 days'`;

/** Answers in one table; the primary key decides who wins a race. */
export function postgresAnswers(database: ShopDatabase): AnswerStorePort {
  const of = (scope: string, key: string) => and(eq(answers.scope, scope), eq(answers.key, key));
  return withPlainFailures({
    async claim(scope, key, fingerprint) {
      await database.delete(answers).where(lt(answers.claimedAt, keptFor));
      const claimed = await database
        .insert(answers)
        .values({ scope, key, fingerprint })
        .onConflictDoUpdate({
          target: [answers.scope, answers.key],
          set: { claimedAt: sql`now()` },
          setWhere: and(
            isNull(answers.answer),
            eq(answers.fingerprint, fingerprint),
            lt(answers.claimedAt, abandonedAfter),
          ),
        })
        .returning({ key: answers.key });
      if (claimed.length > 0) return { state: "claimed" };
      const [found] = await database.select().from(answers).where(of(scope, key));
      if (!found) return { state: "running" };
      if (found.fingerprint !== fingerprint) return { state: "mismatch" };
      return found.answer === null ? { state: "running" } : { state: "answered", answer: found.answer };
    },
    async store(scope, key, answer) {
      await database.update(answers).set({ answer }).where(of(scope, key));
    },
    async release(scope, key) {
      await database.delete(answers).where(and(of(scope, key), isNull(answers.answer)));
    },
  });
}
