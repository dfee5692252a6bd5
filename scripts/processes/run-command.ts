import { diskFullWords } from "./disk-full.ts";
import { endProcess } from "./end-process.ts";
import { Failure } from "./failure.ts";
import { logSize, logTail } from "./log-file.ts";
import type { RunRecord } from "./run-record.ts";
import { type Command, spawnLogged } from "./spawn-logged.ts";

const causes: [RegExp, string][] = [
  [diskFullWords, "The disk is full. Free some space and run the command again."],
  [
    /npm error.*(ENOTFOUND|EAI_AGAIN|ENETUNREACH|ECONNREFUSED|ETIMEDOUT|ERR_SOCKET_TIMEOUT)/,
    "The npm registry could not be reached. Check the connection (behind a proxy: set HTTPS_PROXY) and run the command again.",
  ],
  [
    /heap out of memory|Killed|SIGKILL/,
    "The machine ran out of memory. Close other programs and run the command again.",
  ],
];

/** What to do about a failed step, guessed from its log. */
export function adviceFor(logLines: string[]): string {
  const text = logLines.join("\n");
  return (
    causes.find(([pattern]) => pattern.test(text))?.[1] ??
    "Read the lines above, mend the cause and run the command again: it continues where it stopped."
  );
}

/** Runs a command to its end. Throws a Failure with the end of its log, or the signal's reason when stopped. */
export async function runCommand(
  command: Command,
  record: RunRecord,
  signal: AbortSignal,
  linesShown = 30,
): Promise<void> {
  signal.throwIfAborted();
  const from = logSize(command.logFile);
  const running = spawnLogged(command, record);
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping = endProcess(running.identity, "SIGTERM", 3_000);
  };
  signal.addEventListener("abort", stop, { once: true });
  const ending = await running.ended;
  signal.removeEventListener("abort", stop);
  // The shell is gone at once, what it started may not be: an npm that goes on would spoil the next run's packages.
  await stopping;
  signal.throwIfAborted();
  if (ending.code === 0) return;

  const logLines = logTail(command.logFile, linesShown, from);
  const outcome = ending.signal ? `was ended by ${ending.signal}` : `failed with code ${ending.code}`;
  throw new Failure(`${command.name} ${outcome}.`, {
    advice: adviceFor(ending.signal ? [...logLines, ending.signal] : logLines),
    logFile: command.logFile,
    logLines,
  });
}
