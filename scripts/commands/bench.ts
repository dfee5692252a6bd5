import { measureStarts } from "../../bench/cold-start.ts";
import { Failure } from "../processes/failure.ts";
import { testEnv } from "../stack/process-env.ts";
import { readProfile } from "../stack/profile.ts";
import { withShop } from "../stack/run-shop.ts";
import { browserFor, runInForeground } from "../stack/test-suites.ts";
import type { Progress } from "../terminal/progress.ts";
import { runProgram } from "../terminal/run-program.ts";

async function benchShop(progress: Progress, signal: AbortSignal): Promise<boolean> {
  const profile = readProfile("test");
  return withShop({ profile, mode: "production", progress, signal }, async (shop) => {
    const env = {
      ...testEnv(profile, shop.secrets, shop.databaseUrls),
      NODE_ENV: "production",
      CHROMIUM_PATH: await browserFor(progress, signal),
    };
    return (await runInForeground("exec node bench/main.ts", env, signal)) === 0;
  });
}

async function benchStart(progress: Progress, signal: AbortSignal): Promise<boolean> {
  progress.print("  Starting a fresh clone twice; this takes some minutes.");
  progress.print(await measureStarts(signal));
  return true;
}

await runProgram((progress, signal) => {
  const [part] = process.argv.slice(2);
  if (part === undefined) return benchShop(progress, signal);
  if (part === "start") return benchStart(progress, signal);
  throw new Failure(`There is no bench "${part}".`, { advice: "Run `npm run bench` or `npm run bench -- start`." });
});
