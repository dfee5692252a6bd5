import { setTimeout as wait } from "node:timers/promises";
import { endProcess } from "../processes/end-process.ts";
import { Failure } from "../processes/failure.ts";
import { logSize, logTail } from "../processes/log-file.ts";
import { adviceFor } from "../processes/run-command.ts";
import type { RunRecord } from "../processes/run-record.ts";
import { type Command, type Ending, type RunningProcess, spawnLogged } from "../processes/spawn-logged.ts";
import { isHeldDown } from "./outage.ts";
import { restartDelay } from "./restart-delay.ts";

export interface ServiceSpec extends Command {
  isReady: () => Promise<boolean>;
}

export interface Service {
  name: string;
  /** Ends the process and its group within `graceMs` milliseconds; it is not started again. */
  stop(graceMs: number): Promise<void>;
}

interface Surroundings {
  record: RunRecord;
  stateDir: string;
  say(text: string): void;
}

const startDeadlineMs = 120_000;

function outcome({ code, signal }: Ending): string {
  return signal ? `was ended by ${signal}` : `ended with code ${code}`;
}

async function becomeReady(
  spec: ServiceSpec,
  ended: Promise<Ending>,
  logFrom: number,
  signal: AbortSignal,
): Promise<void> {
  const fail = (what: string) => {
    const logLines = logTail(spec.logFile, 30, logFrom);
    return new Failure(`${spec.name} ${what}.`, { advice: adviceFor(logLines), logFile: spec.logFile, logLines });
  };
  let ending: Ending | undefined;
  void ended.then((how) => {
    ending = how;
  });
  const deadline = Date.now() + startDeadlineMs;
  while (!(await spec.isReady())) {
    signal.throwIfAborted();
    if (ending) throw fail(`${outcome(ending)} before it was ready`);
    if (Date.now() > deadline) throw fail(`was not ready after ${startDeadlineMs / 1000} s`);
    await wait(150);
  }
}

/** Starts a service, waits until it is ready, and from then on starts it again whenever it ends by itself. */
export async function supervise(spec: ServiceSpec, around: Surroundings, signal: AbortSignal): Promise<Service> {
  const stopping = new AbortController();
  let logFrom = logSize(spec.logFile);
  let running: RunningProcess = spawnLogged(spec, around.record);

  const stop = async (graceMs: number) => {
    stopping.abort();
    await endProcess(running.identity, spec.stopSignal ?? "SIGTERM", graceMs);
    await running.ended;
  };
  try {
    await becomeReady(spec, running.ended, logFrom, signal);
  } catch (error) {
    await stop(3_000);
    throw error;
  }

  const keepAlive = async () => {
    const restarts: number[] = [];
    for (;;) {
      const ending = await running.ended;
      if (stopping.signal.aborted) return;
      const lines = logTail(spec.logFile, 12, logFrom).map((line) => `      ${line}`);
      const delay = restartDelay(restarts, Date.now());
      around.say(
        [
          `  ! ${spec.name} ${outcome(ending)}; it starts again in ${delay / 1000} s.`,
          ...lines,
          `    ${spec.logFile}`,
        ].join("\n"),
      );
      await wait(delay, undefined, { signal: stopping.signal });
      while (isHeldDown(around.stateDir, spec.name)) await wait(100, undefined, { signal: stopping.signal });
      restarts.push(Date.now());
      await endProcess(running.identity, "SIGKILL", 0);
      logFrom = logSize(spec.logFile);
      running = spawnLogged(spec, around.record);
      void becomeReady(spec, running.ended, logFrom, stopping.signal).then(
        () => around.say(`  ✓ ${spec.name} is back.`),
        () => {},
      );
    }
  };
  // Rejects only when a wait is cut short by stop().
  keepAlive().catch(() => {});
  return { name: spec.name, stop };
}
