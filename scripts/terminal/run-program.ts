import { root } from "../stack/profile.ts";
import { explain } from "./explain.ts";
import { type Progress, showProgress } from "./progress.ts";
import { listenForStop, Stopped } from "./stop-request.ts";

/** Runs a command of Portico's to its end and sets the exit code: 0, 1 for a failure, 130 when stopped half-way. */
export async function runProgram(main: (progress: Progress, signal: AbortSignal) => Promise<boolean>): Promise<void> {
  // A terminal that was closed, or a reader that went away, must not keep the shop from being taken down.
  process.stdout.on("error", () => {});
  const progress = showProgress();
  const signal = listenForStop(() => process.exit(130));
  let code = 1;
  try {
    code = (await main(progress, signal)) ? 0 : 1;
  } catch (error) {
    if (error instanceof Stopped) code = 130;
    else progress.print(explain(error, root));
  }
  progress.close();
  process.exit(code);
}
