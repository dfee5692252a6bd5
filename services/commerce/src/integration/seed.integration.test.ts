import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UNFINISHED } from "../scripts/seed/unfinished-products";

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

describe("seeded again, after merchants' work and a stopped run", () => {
  const untidy = ["loom-cushion", "halo-pendant"];
  let seeded: Map<string, Product>;
  let changed: Map<string, Product>;
  let after: Map<string, Product>;

  beforeAll(async () => {
    seeded = await products();
    await run("node_modules/.bin/medusa", ["exec", "./src/integration/merchants-work.ts"], surroundings());
    await onDatabase(async (client) => {
      const variants =
        "select v.id from product_variant v join product p on p.id = v.product_id where p.handle = 'loom-cushion'";
      await client.query(`delete from product_variant_price_set where variant_id in (${variants})`);
      await client.query(`delete from product_variant_inventory_item where variant_id in (${variants})`);
      const mark = "metadata || jsonb_build_object($1::text, true)";
      await client.query(`update product set metadata = ${mark} where handle = any($2)`, [UNFINISHED, untidy]);
    });
    changed = await products();
    await npm("seed");
    after = await products();
  }, 120_000);

  it("leaves alone what merchants made of its products", () => {
    expect(after.get("carafe")?.skus).toContain("MERCHANTS-OWN");
    expect(after.get("stoneware-mug")?.skus).toHaveLength(2);
    expect(after.has("morrow-mirror")).toBe(false);
    for (const handle of ["carafe", "stoneware-mug", "merchants-mirror"]) {
      expect(after.get(handle)).toEqual(changed.get(handle));
    }
  });

  it("makes what a stopped run left unfinished anew, with its stock, its sale prices and its set", () => {
    expect(seeded.get("loom-cushion")?.reducedPrices).toBeGreaterThan(0);
    expect(seeded.get("halo-pendant")?.tags).toContain("set:long-tables");
    for (const handle of untidy) {
      expect(after.get(handle)?.id).not.toBe(seeded.get(handle)?.id);
      expect(after.get(handle)).toEqual({ ...seeded.get(handle), id: expect.any(String) });
    }
  });
});

interface Product {
  id: string;
  isUnfinished: boolean;
  skus: string[];
  tags: string[];
  /** How many of its variants have stock, and a price. */
  stocked: number;
  priced: number;
  /** Prices in the sale, over all variants and currencies. */
  reducedPrices: number;
}

/** The products by their handle. */
async function products(): Promise<Map<string, Product>> {
  const { rows } = await onDatabase((client) =>
    client.query<Product & { handle: string }>(
      `
      select p.handle, p.id, p.metadata ? $1 as "isUnfinished",
        array(select v.sku from product_variant v where v.product_id = p.id and v.deleted_at is null order by 1) as skus,
        array(select t.value from product_tags j join product_tag t on t.id = j.product_tag_id
          where j.product_id = p.id order by 1) as tags,
        (select count(distinct v.id)::int from product_variant v
          join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
          join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
          where v.product_id = p.id and v.deleted_at is null) as stocked,
        (select count(*)::int from product_variant v
          join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
          where v.product_id = p.id and v.deleted_at is null) as priced,
        (select count(*)::int from product_variant v
          join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
          join price on price.price_set_id = s.price_set_id and price.deleted_at is null
          where v.product_id = p.id and v.deleted_at is null and price.price_list_id is not null) as "reducedPrices"
      from product p where p.deleted_at is null`,
      [UNFINISHED],
    ),
  );
  return new Map(rows.map(({ handle, ...product }) => [handle, product]));
}

/** Each table's number of rows and the time of its last change. */
function contents(): Promise<Map<string, string>> {
  return onDatabase(async (client) => {
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
  });
}

const onDatabase = <Answer>(ask: (client: Client) => Promise<Answer>) => connected(databaseUrl, ask);

const onServer = (...statements: string[]) =>
  connected(serverUrl, async (client) => {
    for (const statement of statements) await client.query(statement);
  });

async function connected<Answer>(url: URL, ask: (client: Client) => Promise<Answer>): Promise<Answer> {
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}

async function npm(script: string): Promise<void> {
  await run("npm", ["run", "--silent", script], surroundings());
}

function surroundings() {
  return {
    env: { ...process.env, NODE_ENV: "development", DATABASE_URL: databaseUrl.href, COMMERCE_DATA_DIR: dataDirectory },
    maxBuffer: 64 * 1024 * 1024,
  };
}
