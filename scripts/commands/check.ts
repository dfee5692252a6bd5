import { runChecks } from "../stack/checks.ts";
import { root } from "../stack/profile.ts";
import { explain } from "../terminal/explain.ts";
import { runProgram } from "../terminal/run-program.ts";

await runProgram(async (progress, signal) => {
  const failures = await runChecks(progress, signal);
  for (const failure of failures) progress.print(explain(failure, root));
  return failures.length === 0;
});
