import type { PostgresAdapter } from "@payloadcms/db-postgres";
import type { Payload } from "payload";

export const isPostgres = (database: Payload["db"]): database is Payload["db"] & PostgresAdapter => "pool" in database;
