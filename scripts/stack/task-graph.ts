import type { Progress, StepLine } from "../terminal/progress.ts";
import { Stopped } from "../terminal/stop-request.ts";

export interface Task {
  name: string;
  label: string;
  needs?: string[];
  /** Keeps a core busy: only as many of these run at once as the machine has slots. */
  isHeavy?: boolean;
  /** Throwing stops the other tasks; answering "failed" lets them go on. */
  run(signal: AbortSignal, line: StepLine): Promise<"done" | "unchanged" | "failed">;
}

/** A counter of free places; `take` waits for one and returns the function that gives it back. */
function slots(count: number) {
  let free = count;
  const waiting: (() => void)[] = [];
  const giveBack = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async (): Promise<() => void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return giveBack;
  };
}

/**
 * Runs every task as soon as those it needs are done, heavy ones in the order given. The first failure stops the
 * running ones and is thrown after they have ended.
 */
export async function runTasks(
  tasks: Task[],
  options: { progress: Progress; signal: AbortSignal; heavySlots: number },
): Promise<void> {
  const takeSlot = slots(options.heavySlots);
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const promises = new Map<string, Promise<void>>();

  const perform = async (task: Task, needed: Promise<void>[]) => {
    await Promise.all(needed);
    const giveBack = task.isHeavy ? await takeSlot() : () => {};
    try {
      signal.throwIfAborted();
      const line = options.progress.step(task.label);
      try {
        line.end(await task.run(signal, line));
      } catch (error) {
        line.end(signal.aborted ? "stopped" : "failed");
        throw error;
      }
    } catch (error) {
      failed.abort(error);
      throw error;
    } finally {
      giveBack();
    }
  };

  for (const task of tasks) {
    const needed = (task.needs ?? []).map((name) => {
      const promise = promises.get(name);
      if (!promise) throw new Error(`${task.name} needs ${name}, which does not come before it.`);
      return promise;
    });
    const promise = perform(task, needed);
    promise.catch(() => {});
    promises.set(task.name, promise);
  }
  await Promise.allSettled(promises.values());
  if (options.signal.aborted) throw new Stopped();
  failed.signal.throwIfAborted();
}
