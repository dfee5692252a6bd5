import { runOnTestShop } from "../stack/run-on-test-shop.ts";
import { runProgram } from "../terminal/run-program.ts";

const named = process.argv.slice(2).map((name) => `'${name.replaceAll("'", "'\\''")}'`);
const playwright = (project: string) =>
  `playwright test --project=${project} --output=test-results/${project} --pass-with-no-tests ${named.join(" ")}`;

await runProgram((progress, signal) =>
  runOnTestShop(["sweeps", "journeys", "alone"].map(playwright).join(" && "), progress, signal),
);
