import type { Payload } from "payload";
import { isPostgres } from "../database";

/** Rows of a query that Payload's own language cannot ask. Values go in as parameters, never as text. */
export async function askDatabase<Row extends object>(
  { db }: Payload,
  query: string,
  values: unknown[],
): Promise<Row[]> {
  if (!isPostgres(db)) throw new Error("This needs Postgres");
  return (await db.pool.query(query, values)).rows as Row[];
}
