import type { Sql } from "postgres";

/** What Postgres was asked while something was done. */
export interface Statements {
  count: number;
  /** The most rows one statement returned or went through an `IN` for. */
  mostRows: number;
}

/** Counts statements by Postgres' own books, which the extension keeps for the database asked. */
export async function resetStatements(sql: Sql): Promise<void> {
  await sql`create extension if not exists pg_stat_statements`;
  await sql`select pg_stat_statements_reset()`;
}

export async function readStatements(sql: Sql): Promise<Statements> {
  const [row] = await sql<{ count: number; most: number }[]>`
    select coalesce(sum(calls), 0)::int as count, coalesce(max(ceil(rows::numeric / calls)), 0)::int as most
    from pg_stat_statements s join pg_database d on d.oid = s.dbid
    where d.datname = current_database() and query !~* 'pg_stat_statements|^(begin|commit|rollback|set|show)'`;
  return { count: row?.count ?? 0, mostRows: row?.most ?? 0 };
}
