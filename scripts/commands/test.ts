import { runChecks } from "../stack/checks.ts";
import { readProfile } from "../stack/profile.ts";
import { runTestSuites } from "../stack/test-suites.ts";
import { runProgram } from "../terminal/run-program.ts";

await runProgram(async (progress, signal) => {
  await runChecks(progress, signal);
  return runTestSuites(readProfile("test"), progress, signal);
});
