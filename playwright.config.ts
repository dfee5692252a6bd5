import { defineConfig, devices } from "@playwright/test";

const executablePath = process.env.CHROMIUM_PATH;
const args = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-sandbox"];

/** One takes back ends down, the other asks how soon a change shows: never beside other journeys. */
const alone = ["faults.spec.ts", "freshness.spec.ts"];
/** One check on every page: the work is the browser's, and the shop keeps the pages. */
const sweeps = ["sweep.spec.ts", "rtl.spec.ts", "pictures.spec.ts", "navigation.spec.ts"];

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/stock-up.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["./e2e/name-failures.ts"]],
  projects: [
    { name: "sweeps", testMatch: sweeps },
    // Browser, shop, engine, CMS and database share the machine: a second journey at once makes the engine miss its deadlines on a slow one.
    { name: "journeys", testIgnore: [...sweeps, ...alone, "screens.ts"], workers: 1 },
    { name: "alone", testMatch: alone, workers: 1 },
    // Pictures for the documents, not tests.
    { name: "screens", testMatch: "screens.ts", workers: 1 },
  ],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.STOREFRONT_URL ?? "http://localhost:3000",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
});
