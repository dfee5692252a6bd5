import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

const url = process.env.DATABASE_URL;
if (!url) throw new Error("DATABASE_URL is missing: the database of what the storefront remembers");
const client = postgres(url, { max: 1, onnotice: () => undefined });
await migrate(drizzle(client), {
  migrationsFolder: new URL("../lib/adapters/postgres/migrations", import.meta.url).pathname,
});
await client.end();
