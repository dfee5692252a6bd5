import { relative } from "node:path";
import { styleText } from "node:util";
import { adviceToFreeSpace, fullDiskOf } from "../processes/disk-full.ts";
import { Failure } from "../processes/failure.ts";

/** A failure as lines for the terminal: what happened, the end of the log, where it lies, what to do. */
export function explain(error: unknown, root: string): string {
  if (!(error instanceof Failure)) {
    const fullDisk = fullDiskOf(error);
    if (fullDisk !== undefined) {
      return explain(new Failure("The disk is full.", { advice: adviceToFreeSpace(fullDisk || root) }), root);
    }
    return `\n${styleText("red", "Something unforeseen happened.")}\n${error instanceof Error ? error.stack : String(error)}\n`;
  }
  const lines = ["", `  ${styleText("red", error.message)}`];
  if (error.logLines.length > 0) lines.push("", ...error.logLines.map((line) => `    ${styleText("dim", line)}`));
  if (error.logFile) lines.push("", `  The whole log: ${relative(root, error.logFile)}`);
  lines.push("", ...error.advice.split("\n").map((line) => `  ${line}`), "");
  return lines.join("\n");
}
