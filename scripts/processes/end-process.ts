import { setTimeout as wait } from "node:timers/promises";
import { isAlive, type ProcessIdentity } from "./identity.ts";

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  // A command that could not be started has no number, and the group of number 1 is everything.
  if (pid <= 1) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** Asks a process group to end, waits up to `graceMs` milliseconds, then kills what is left of it. */
export async function endProcess(leader: ProcessIdentity, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  if (isAlive(leader)) {
    signalGroup(leader.pid, signal);
    const deadline = Date.now() + graceMs;
    while (isAlive(leader) && Date.now() < deadline) await wait(25);
  }
  signalGroup(leader.pid, "SIGKILL");
}
