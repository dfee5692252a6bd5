import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test, vi } from "vitest";
import { endProcess } from "./end-process.ts";
import { identify, isAlive } from "./identity.ts";

afterEach(() => vi.restoreAllMocks());

async function startShell(script: string) {
  const child = spawn("/bin/sh", ["-c", script], { detached: true, stdio: ["ignore", "pipe", "ignore"] });
  await once(child.stdout, "data");
  return { child, identity: identify(child.pid ?? 0) };
}

test("lets a process end by itself when it is asked", async () => {
  const { child, identity } = await startShell("trap 'exit 7' TERM; echo ready; while :; do sleep 0.02; done");
  const ended = once(child, "exit");
  await endProcess(identity, "SIGTERM", 5_000);
  expect(await ended).toEqual([7, null]);
});

test("kills a process that does not end in time", async () => {
  const { child, identity } = await startShell("trap '' TERM; echo ready; while :; do sleep 0.02; done");
  const ended = once(child, "exit");
  await endProcess(identity, "SIGTERM", 100);
  expect(await ended).toEqual([null, "SIGKILL"]);
  expect(isAlive(identity)).toBe(false);
});

test.each([-1, 0, 1])("never signals number %s, whose group is not one of ours", async (pid) => {
  const kill = vi.spyOn(process, "kill").mockReturnValue(true);
  await endProcess({ pid, started: "gone" }, "SIGTERM", 0);
  expect(kill).not.toHaveBeenCalled();
});
