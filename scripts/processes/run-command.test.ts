import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Failure } from "./failure.ts";
import { adviceFor, runCommand } from "./run-command.ts";
import { claimRun, type RunRecord } from "./run-record.ts";

let folder = "";
let record: RunRecord;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "portico-command-"));
  const claim = await claimRun(join(folder, "run.json"));
  if (!("record" in claim)) throw new Error("not claimed");
  record = claim.record;
});
afterEach(() => rmSync(folder, { recursive: true }));

const command = (line: string) => ({
  name: "The step",
  line,
  cwd: folder,
  env: { PATH: process.env.PATH ?? "" },
  logFile: join(folder, "step.log"),
});
const never = new AbortController().signal;

test("fails with the last lines of this run's log, not of an earlier one", async () => {
  await runCommand(command("echo earlier"), record, never);
  const failure = await runCommand(command("echo one; echo two >&2; exit 3"), record, never).catch((error) => error);
  expect(failure).toBeInstanceOf(Failure);
  expect(failure.message).toBe("The step failed with code 3.");
  expect(failure.logLines).toEqual(["one", "two"]);
});

test("ends the command and everything it started when it is told to stop", async () => {
  const stop = new AbortController();
  const running = runCommand(command("sleep 60 & sleep 60"), record, stop.signal);
  stop.abort(new Error("enough"));
  await expect(running).rejects.toThrow("enough");
});

test("is not over before what outlives its shell was killed, for then we may exit and nobody would", async () => {
  const kill = vi.spyOn(process, "kill");
  const stop = new AbortController();
  const running = runCommand(command("sh -c 'trap \"\" TERM; sleep 60; :' & sleep 60; :"), record, stop.signal);
  stop.abort(new Error("enough"));
  await expect(running).rejects.toThrow("enough");
  const signals = kill.mock.calls.filter(([pid]) => pid < 0).map(([, signal]) => signal);
  kill.mockRestore();
  expect(signals).toEqual(["SIGTERM", "SIGKILL"]);
});

test("says what to do about the causes it knows", () => {
  expect(adviceFor(["npm error code ENOTFOUND"])).toContain("registry could not be reached");
  expect(adviceFor(["write: no space left on device"])).toContain("disk is full");
  expect(adviceFor(["Type error"])).toContain("continues where it stopped");
});
