import { runOnTestShop } from "../stack/run-on-test-shop.ts";
import { runProgram } from "../terminal/run-program.ts";

await runProgram((progress, signal) => runOnTestShop("playwright test --project=screens", progress, signal));
