import { measureStarts } from "../../bench/cold-start.ts";
import { Failure } from "../processes/failure.ts";
import { runOnTestShop } from "../stack/run-on-test-shop.ts";
import type { Progress } from "../terminal/progress.ts";
import { runProgram } from "../terminal/run-program.ts";

async function benchStart(progress: Progress, signal: AbortSignal): Promise<boolean> {
  progress.print("  Starting a fresh clone twice; this takes some minutes.");
  progress.print(await measureStarts(signal));
  return true;
}

await runProgram((progress, signal) => {
  const [part] = process.argv.slice(2);
  if (part === undefined) return runOnTestShop("exec node bench/main.ts", progress, signal);
  if (part === "start") return benchStart(progress, signal);
  throw new Failure(`There is no bench "${part}".`, { advice: "Run `npm run bench` or `npm run bench -- start`." });
});
