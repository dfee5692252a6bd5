import { testEnv } from "../stack/process-env.ts";
import { readProfile } from "../stack/profile.ts";
import { withShop } from "../stack/run-shop.ts";
import { runInForeground } from "../stack/test-suites.ts";
import { runProgram } from "../terminal/run-program.ts";

await runProgram(async (progress, signal) => {
  const profile = readProfile("test");
  return withShop({ profile, mode: "production", progress, signal }, async (shop) => {
    const env = { ...testEnv(profile, shop.secrets, shop.databaseUrls), NODE_ENV: "production" };
    return (await runInForeground("exec node bench/main.ts", env, signal)) === 0;
  });
});
