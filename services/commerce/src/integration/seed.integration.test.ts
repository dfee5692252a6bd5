import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";

const run = promisify(execFile);
const MIGRATION_MS = 120_000;
const DATABASE = "portico_seed_test";

// Written by every start of the engine, seeding or not.
const BOOT_TABLES = new Set(["locale", "currency", "search_index_sync", "search_index_version", "search_index"]);

const serverUrl = new URL(process.env.DATABASE_URL ?? "");
const databaseUrl = new URL(serverUrl);
databaseUrl.pathname = DATABASE;
let dataDirectory: string;

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "portico-seed-"));
  await onServer(`drop database if exists ${DATABASE} with (force)`, `create database ${DATABASE}`);
  await npm("migrate");
  await npm("seed");
}, MIGRATION_MS);

afterAll(async () => {
  await onServer(`drop database if exists ${DATABASE} with (force)`);
  await rm(dataDirectory, { recursive: true, force: true });
});

it("seeds every product of the catalogue, and run again changes nothing", async () => {
  const before = await contents();
  expect(before.get("product")).toMatch(/^26 rows/);
  await npm("seed");
  expect(Object.fromEntries(await contents())).toEqual(Object.fromEntries(before));
}, 60_000);

/** Each table's number of rows and the time of its last change. */
async function contents(): Promise<Map<string, string>> {
  const client = new Client({ connectionString: databaseUrl.href });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; dated: boolean }>(`
      select t.table_name as name, bool_or(c.column_name = 'updated_at') as dated
      from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
      where t.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1 order by 1`);
    const tables = new Map<string, string>();
    for (const { name, dated } of rows.filter((row) => !BOOT_TABLES.has(row.name))) {
      const changed = dated ? "max(updated_at)::text" : "null";
      const { rows: found } = await client.query<{ rows: string; changed: string | null }>(
        `select count(*) as rows, ${changed} as changed from "${name}"`,
      );
      tables.set(name, `${found[0]?.rows} rows, last changed ${found[0]?.changed ?? "never"}`);
    }
    return tables;
  } finally {
    await client.end();
  }
}

async function onServer(...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: serverUrl.href });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function npm(script: string): Promise<void> {
  await run("npm", ["run", "--silent", script], {
    env: { ...process.env, NODE_ENV: "development", DATABASE_URL: databaseUrl.href, COMMERCE_DATA_DIR: dataDirectory },
    maxBuffer: 64 * 1024 * 1024,
  });
}
