import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./lib/adapters/postgres/schema.ts",
  out: "./lib/adapters/postgres/migrations",
});
