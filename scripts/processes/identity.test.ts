import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { commandLineOf, identify, isAlive, startOf } from "./identity.ts";

test("knows a living process by its start, and that it is gone once it has ended", async () => {
  const child = spawn("sleep", ["60"]);
  await once(child, "spawn");
  const identity = identify(child.pid ?? -1);
  expect(isAlive(identity)).toBe(true);
  expect(commandLineOf(identity.pid)).toContain("sleep 60");
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(isAlive(identity)).toBe(false);
});

test("does not take another process with the same number for the recorded one", () => {
  expect(isAlive({ pid: process.pid, started: `${startOf(process.pid)}0` })).toBe(false);
});
