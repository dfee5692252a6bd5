import { once } from "node:events";
import { expect, test } from "vitest";
import { showProgress } from "../terminal/progress.ts";
import { Stopped } from "../terminal/stop-request.ts";
import { runTasks, type Task } from "./task-graph.ts";

const progress = showProgress({ write: () => true, isTTY: false, columns: 80 });

function recorder() {
  const events: string[] = [];
  const task = (name: string, needs: string[] = [], isHeavy = false): Task => ({
    name,
    label: name,
    needs,
    isHeavy,
    async run() {
      events.push(`+${name}`);
      await new Promise(setImmediate);
      events.push(`-${name}`);
      return "done";
    },
  });
  return { events, task };
}

const run = (tasks: Task[], signal = new AbortController().signal) =>
  runTasks(tasks, { progress, signal, heavySlots: 1 });

test("runs a task after those it needs", async () => {
  const { events, task } = recorder();
  await run([task("install"), task("build", ["install"]), task("start", ["build"])]);
  expect(events).toEqual(["+install", "-install", "+build", "-build", "+start", "-start"]);
});

test("runs independent tasks side by side, heavy ones one after the other", async () => {
  const { events, task } = recorder();
  await run([task("a"), task("b")]);
  expect(events.slice(0, 2)).toEqual(["+a", "+b"]);
  const heavy = recorder();
  await run([heavy.task("a", [], true), heavy.task("b", [], true)]);
  expect(heavy.events).toEqual(["+a", "-a", "+b", "-b"]);
});

const untilAborted = (name: string, onEnd: () => void): Task => ({
  name,
  label: name,
  async run(signal) {
    if (!signal.aborted) await once(signal, "abort");
    onEnd();
    throw signal.reason;
  },
});

test("stops the others at the first failure, starts no more, and throws that failure", async () => {
  const { events, task } = recorder();
  const failing: Task = { name: "bad", label: "bad", run: () => Promise.reject(new Error("broken")) };
  const other = untilAborted("other", () => events.push("other ended"));
  await expect(run([other, failing, task("later", ["bad"])])).rejects.toThrow("broken");
  expect(events).toEqual(["other ended"]);
});

test("throws Stopped when the person asked to stop", async () => {
  const stop = new AbortController();
  const running = run([untilAborted("long", () => {})], stop.signal);
  stop.abort(new Stopped());
  await expect(running).rejects.toThrow(Stopped);
});
