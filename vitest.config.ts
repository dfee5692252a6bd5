import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = {
  "@": root,
  "server-only": fileURLToPath(new URL("./node_modules/server-only/empty.js", import.meta.url)),
};
const exclude = ["**/node_modules/**", "services/**", "e2e/**", ".next/**", ".portico/**"];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: [...exclude, "**/*.integration.test.ts"],
          // Properties are tried many times; a busy machine needs longer for that than any hang would be waited for.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["**/*.integration.test.ts"],
          exclude,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // The suites speak to the same database as the shop they test.
          env: { DATABASE_URL: process.env.SHOP_DATABASE_URL ?? "" },
        },
      },
    ],
  },
});
