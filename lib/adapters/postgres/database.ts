import "server-only";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** The database of what the BFF itself remembers. Connects on first use. */
export const createShopDatabase = (url: string) =>
  drizzle(postgres(url, { max: 8, connect_timeout: 5, onnotice: () => undefined }));

export type ShopDatabase = ReturnType<typeof createShopDatabase>;
