import { readEnvironment } from "./environment";

/** Ends the process with a plain sentence when its environment is unsafe. */
export function stopUnlessSafe(): void {
  try {
    readEnvironment(process.env);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
