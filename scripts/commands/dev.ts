import { serve } from "../stack/serve.ts";
import { runProgram } from "../terminal/run-program.ts";

await runProgram((progress, signal) => serve("development", progress, signal));
