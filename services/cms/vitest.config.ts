import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["src/**/*.test.ts"] } },
      { test: { name: "access", include: ["tests/access/**/*.test.ts"], fileParallelism: false } },
    ],
  },
});
