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

const usual = "bench/main.ts";
const programs: Record<string, string> = {
  interaction: "bench/interaction/main.ts",
  lighthouse: "bench/lighthouse/main.ts",
  catalogue: "bench/catalogue/main.ts",
};

await runProgram((progress, signal) => {
  const [part, ...numbers] = process.argv.slice(2);
  const run = (line: string) => runOnTestShop(line, progress, signal);
  if (part === undefined) return run(`exec node ${usual}`);
  if (part === "start") return benchStart(progress, signal);
  if (part === "all") {
    // The catalogue last: it takes engine and storefront down. A goal that is missed does not end the run.
    const each = [usual, ...Object.values(programs)].map((one) => `node ${one} || missed=1`);
    return run(["missed=0", ...each, "exit $missed"].join("; "));
  }
  const program = programs[part];
  if (program) return run(`exec node ${[program, ...numbers.map(Number)].join(" ")}`);
  const advice = `There are: ${["start", "all", ...Object.keys(programs)].join(", ")}; without a name, the usual figures.`;
  throw new Failure(`There is no bench "${part}".`, { advice });
});
