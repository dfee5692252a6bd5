import { runChecks } from "../stack/checks.ts";
import { readProfile, root } from "../stack/profile.ts";
import { runTestSuites } from "../stack/test-suites.ts";
import { explain } from "../terminal/explain.ts";
import { runProgram } from "../terminal/run-program.ts";

await runProgram(async (progress, signal) => {
  const failures = await runChecks(progress, signal);
  for (const failure of failures) progress.print(explain(failure, root));
  if (failures.length > 0) return false;
  return runTestSuites(readProfile("test"), progress, signal);
});
