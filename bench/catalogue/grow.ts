import type { Sql } from "postgres";
import { type Copy, copies, documentCopy } from "./copies.ts";

/** So many categories a grown catalogue has altogether. */
const categories = 200;

/** The products to come: of which they are copies, how their ids end, and the invented name none of the others has. */
const sowing = (products: number) => `
  create temp table seedling as
    select id as product_id, row_number() over (order by handle) as place from product where deleted_at is null;
  create temp table sapling as
    select v.id as variant_id, v.product_id, s.price_set_id, i.inventory_item_id
    from (select *, row_number() over (partition by product_id order by variant_rank, id) as place
          from product_variant where deleted_at is null) v
    join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
    join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
    where v.place <= 3;
  create temp table shelf as
    select c.id as parent_id, c.handle as parent, k as place, 'pcat_shelf_' || c.handle || '_' || k as id, c.handle || '-shelf-' || k as handle
    from product_category c, generate_series(1, (${categories} - (select count(*) from product_category)) / (select count(*) from product_category l where not exists (select from product_category d where d.parent_category_id = l.id))) k
    where not exists (select from product_category d where d.parent_category_id = c.id) and c.deleted_at is null;
  create temp table home as
    select distinct on (p.product_id) p.product_id, c.id as category_id
    from product_category_product p join product_category c on c.id = p.product_category_id
    where c.id in (select parent_id from shelf) order by p.product_id, c.handle;
  create function pg_temp.name_of(n bigint) returns text immutable language sql as $$
    select initcap(string_agg(substr('bocadefugahijokelumanopiquresotavuwaxeyizo', 1 + 2 * ((n / (21 ^ i)::bigint + 5 * i) % 21)::int, 2), '' order by i desc))
    from generate_series(0, 3) i $$;
  create temp table grown as
    select s.product_id, n, '-' || n as tail, pg_temp.name_of(n * 48611 % 194481) as word, 0.6 + (n % 40) / 50.0 as factor, sh.handle as shelf, sh.id as shelf_id
    from generate_series(1, greatest(0, ${products} - (select count(*) from seedling))) n
    join seedling s on s.place = 1 + (n - 1) % (select count(*) from seedling)
    left join home h on h.product_id = s.product_id
    left join shelf sh on sh.parent_id = h.category_id and sh.place = 1 + (n / (select count(*) from seedling)) % (select max(place) from shelf);
  create index on grown (product_id);
  analyze grown; analyze sapling;
`;

const shelves = `
  insert into product_category (id, name, description, handle, mpath, is_active, is_internal, rank, parent_category_id)
    select s.id, initcap(replace(s.handle, '-', ' ')), '', s.handle, c.mpath || '.' || s.id, true, false, s.place, c.id
    from shelf s join product_category c on c.id = s.parent_id;
  insert into product_category_product (product_id, product_category_id)
    select product_id || tail, shelf_id from grown where shelf_id is not null;
`;

async function copy(sql: Sql, { table, join, differs }: Copy): Promise<void> {
  const columns = await sql<{ column_name: string }[]>`
    select column_name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`;
  const names = columns.map(({ column_name }) => column_name);
  const values = names.map((name) => differs[name] ?? `t."${name}"`);
  const alive = names.includes("deleted_at") ? "where t.deleted_at is null" : "";
  await sql.unsafe(
    `insert into "${table}" (${names.map((name) => `"${name}"`).join(", ")}) select ${values.join(", ")} from "${table}" t ${join} ${alive}`,
  );
}

/** Takes the indexes of a table away while it is filled. Returns what brings them back. */
async function withoutIndexes(sql: Sql, table: string, fill: () => Promise<void>): Promise<void> {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where indrelid = ${`public."${table}"`}::regclass and not indisprimary and not indisunique`;
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
  await fill();
  for (const { definition } of indexes) await sql.unsafe(definition);
}

/**
 * Grows the engine's catalogue to so many products, straight in its database: each is a copy of a product that is there, with
 * up to three variants, their prices, stock and translations, under a name, in a shelf and at a price of its own.
 */
export async function growCatalogue(sql: Sql, products: number, say: (text: string) => void): Promise<void> {
  await sql.unsafe("set session_replication_role = replica; set maintenance_work_mem = '512MB'; set work_mem = '64MB'");
  await sql.unsafe(sowing(products));
  const [index] = await sql<{ table_name: string }[]>`
    select c.table_name from search_index i
    join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
    join search_postgres_index c on c.name = v.physical_name where i.name = 'product'`;
  if (!index) throw new Error("The database has no search index of products: seed it first");
  // Variants and their kin are found through their originals, so that the order of the copies does not matter.
  for (const one of [...copies, documentCopy(index.table_name)]) {
    say(one.table);
    await withoutIndexes(sql, one.table, () => copy(sql, one));
  }
  await sql.unsafe(shelves);
  await sql.unsafe(
    `insert into "${index.table_name}_words" select distinct lower(word) from grown on conflict do nothing`,
  );
  await sql.unsafe(
    `update search_postgres_index set document_count = (select count(*) from "${index.table_name}") where table_name = '${index.table_name}'`,
  );
  say("statistics");
  await sql.unsafe("set session_replication_role = default");
  await sql.unsafe("vacuum analyze");
}
