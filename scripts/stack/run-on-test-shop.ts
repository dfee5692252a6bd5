import type { Progress } from "../terminal/progress.ts";
import { testEnv } from "./process-env.ts";
import { readProfile } from "./profile.ts";
import { withShop } from "./run-shop.ts";
import { browserFor, runInForeground } from "./test-suites.ts";

/** Brings up the test shop, runs a program against it in its environment, takes it down. Returns whether it went well. */
export async function runOnTestShop(line: string, progress: Progress, signal: AbortSignal): Promise<boolean> {
  const profile = readProfile("test");
  return withShop({ profile, mode: "production", progress, signal }, async (shop) => {
    const env = {
      ...testEnv(profile, shop.secrets, shop.databaseUrls),
      NODE_ENV: "production",
      CHROMIUM_PATH: await browserFor(progress, signal),
    };
    return (await runInForeground(line, env, signal)) === 0;
  });
}
