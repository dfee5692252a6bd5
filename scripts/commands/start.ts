import { serve } from "../stack/serve.ts";
import { runProgram } from "../terminal/run-program.ts";

await runProgram((progress, signal) => serve("production", progress, signal));
