import { runChecks } from "../stack/checks.ts";
import { runProgram } from "../terminal/run-program.ts";

await runProgram(async (progress, signal) => {
  await runChecks(progress, signal);
  return true;
});
