import { createRequire } from "node:module";
import type Postgres from "postgres";
import { Failure } from "../processes/failure.ts";
import type { ProcessName, Profile } from "./profile.ts";

const purposes: Record<ProcessName, string> = { storefront: "shop", commerce: "commerce", cms: "cms" };

export const databaseName = (profile: Profile, name: ProcessName) => profile.databasePrefix + purposes[name];
export const seededName = (profile: Profile, name: ProcessName) =>
  databaseName(profile, name) + (profile.isDisposable ? "_seeded" : "");

/** The same server and login, another database. */
export function withDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function query<Answer>(url: string, ask: (sql: Postgres.Sql) => Promise<Answer>): Promise<Answer> {
  // Loaded late: this file is read before the packages are installed.
  const connect = createRequire(import.meta.url)("postgres") as typeof Postgres;
  const sql = connect(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    return await ask(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

/** Whether the server takes logins; throws on anything but "not up yet". */
export async function isServerUp(url: string): Promise<boolean> {
  try {
    await query(url, (sql) => sql`select 1`);
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (["ECONNREFUSED", "57P03", "CONNECT_TIMEOUT", "ECONNRESET", "CONNECTION_CLOSED"].includes(code ?? ""))
      return false;
    throw error;
  }
}

/** Throws a Failure, without the login, when a server that was given does not answer. */
export async function requireServer(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  try {
    await query(url, (sql) => sql`select 1`);
  } catch (error) {
    throw new Failure(`The Postgres server of DATABASE_URL (${hostname}:${port || 5432}) cannot be used.`, {
      advice: `${error instanceof Error ? error.message : String(error)}\nCorrect DATABASE_URL, or remove it to use the embedded server.`,
    });
  }
}

export function createMissingDatabases(serverUrl: string, names: string[]): Promise<void> {
  return query(serverUrl, async (sql) => {
    for (const name of names) {
      const found = await sql`select 1 from pg_database where datname = ${name}`;
      if (found.length === 0) await sql`create database ${sql(name)}`;
    }
  });
}

/** Replaces each database by a copy of its seeded original. */
export function copyDatabases(serverUrl: string, pairs: { from: string; to: string }[]): Promise<void> {
  return query(serverUrl, async (sql) => {
    for (const { from, to } of pairs) {
      await sql`drop database if exists ${sql(to)} with (force)`;
      await sql`create database ${sql(to)} template ${sql(from)}`;
    }
  });
}

/** Changes when the database is dropped and made again, or lies on another server. */
export function databaseIdentity(serverUrl: string, name: string): Promise<string> {
  return query(serverUrl, async (sql) => {
    const [row] = await sql`select oid::text as oid from pg_database where datname = ${name}`;
    const [server] = await sql`select system_identifier::text as id from pg_control_system()`.catch(() => []);
    return `${new URL(serverUrl).host} ${server?.id ?? ""} ${name} ${row?.oid ?? "missing"}`;
  });
}
