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
  const [part, ...numbers] = process.argv.slice(2);
  if (part === undefined) return runOnTestShop("exec node bench/main.ts", progress, signal);
  if (part === "start") return benchStart(progress, signal);
  const programs: Record<string, string> = {
    catalogue: "bench/catalogue/main.ts",
    lighthouse: "bench/lighthouse/main.ts",
    interaction: "bench/interaction/main.ts",
  };
  const program = programs[part];
  if (program) return runOnTestShop(`exec node ${[program, ...numbers.map(Number)].join(" ")}`, progress, signal);
  const advice = `There are: ${["start", ...Object.keys(programs)].join(", ")}; without a name, the usual figures.`;
  throw new Failure(`There is no bench "${part}".`, { advice });
});
