import { runOnTestShop } from "../stack/run-on-test-shop.ts";
import { runProgram } from "../terminal/run-program.ts";

const named = process.argv.slice(2).map((name) => `'${name.replaceAll("'", "'\\''")}'`);

await runProgram((progress, signal) =>
  runOnTestShop(`playwright test --project=journeys ${named.join(" ")}`, progress, signal),
);
