import type { Payload } from "payload";
import { isPostgres } from "../database";

const seedLock = 7_203_114;

/** Two seeders at once would both add what is missing: the second waits until the first one's process ends. */
export async function waitForOtherSeeders({ db }: Payload): Promise<void> {
  if (!isPostgres(db)) return;
  const connection = await db.pool.connect();
  await connection.query("select pg_advisory_lock($1)", [seedLock]);
}
