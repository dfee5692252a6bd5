import postgres from "postgres";
import { growCatalogue } from "./grow.ts";

export interface Databases {
  /** Of the shop's own engine; its name says where the others lie. */
  commerceUrl: string;
  say: (text: string) => void;
}

const named = (url: string, name: string) => {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
};
const quiet = { max: 1, onnotice: () => {} };

/** Works with one connection to the server, in the database of this name. */
async function within<Result>(url: string, name: string, use: (sql: postgres.Sql) => Promise<Result>): Promise<Result> {
  const sql = postgres(named(url, name), quiet);
  try {
    return await use(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

const ownName = ({ commerceUrl }: Databases) => new URL(commerceUrl).pathname.slice(1);
const bulkName = (databases: Databases, products: number) => `${ownName(databases)}_bulk_${products}`;

/** Makes the database of so many products out of the seeded one, unless it was made of this very one before. */
export async function provideCatalogue(databases: Databases, products: number): Promise<void> {
  const { commerceUrl, say } = databases;
  const [seeded, bulk] = [`${ownName(databases)}_seeded`, bulkName(databases, products)];
  await within(commerceUrl, "postgres", async (admin) => {
    const [source] = await admin`select oid::text as id from pg_database where datname = ${seeded}`;
    const stamp = `${seeded} ${source?.id}`;
    const [made] = await admin`
      select shobj_description(oid, 'pg_database') as stamp from pg_database where datname = ${bulk}`;
    if (made?.stamp === stamp) return;
    await admin`drop database if exists ${admin(bulk)} with (force)`;
    await admin`create database ${admin(bulk)} template ${admin(seeded)}`;
    const begun = performance.now();
    await within(commerceUrl, bulk, (sql) => growCatalogue(sql, products, () => {}));
    await admin.unsafe(`comment on database "${bulk}" is '${stamp}'`);
    say(`grown to ${products} products in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  });
}

/** Puts the grown database in the place of the engine's own. Nobody may be connected. Returns what puts it back. */
export async function swapIn(databases: Databases, products: number): Promise<() => Promise<void>> {
  const [own, bulk] = [ownName(databases), bulkName(databases, products)];
  const aside = `${own}_aside`;
  const rename = (from: string, to: string) =>
    within(databases.commerceUrl, "postgres", async (admin) => {
      await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${from}`;
      await admin`alter database ${admin(from)} rename to ${admin(to)}`;
    });
  // A run that was ended between the two left it there; the shop has had its own copied anew since.
  await within(
    databases.commerceUrl,
    "postgres",
    (admin) => admin`drop database if exists ${admin(aside)} with (force)`,
  );
  await rename(own, aside);
  await rename(bulk, own);
  return async () => {
    await rename(own, bulk);
    await rename(aside, own);
  };
}

export const ask = <Result>({ commerceUrl }: Databases, use: (sql: postgres.Sql) => Promise<Result>): Promise<Result> =>
  within(commerceUrl, new URL(commerceUrl).pathname.slice(1), use);
