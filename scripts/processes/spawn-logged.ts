import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, writeSync } from "node:fs";
import { identify, type ProcessIdentity } from "./identity.ts";
import { openLog } from "./log-file.ts";
import type { RunRecord } from "./run-record.ts";

export interface Command {
  name: string;
  /** A line for the shell, run in `cwd`. */
  line: string;
  cwd: string;
  env: Record<string, string>;
  logFile: string;
  user?: { uid: number; gid: number };
  stopSignal?: NodeJS.Signals;
  /** Gets the output too, as it comes. */
  onOutput?: (chunk: string) => void;
}

export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface RunningProcess {
  identity: ProcessIdentity;
  ended: Promise<Ending>;
}

function teeInto(child: ChildProcess, descriptor: number, onOutput: (chunk: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      writeSync(descriptor, chunk);
      onOutput(chunk);
    });
  }
}

/** Starts a command in a process group of its own (Ctrl-C reaches only us), its output in its log. */
export function spawnLogged(command: Command, record: RunRecord): RunningProcess {
  const descriptor = openLog(command.logFile);
  const output = command.onOutput ? "pipe" : descriptor;
  const child = spawn("/bin/sh", ["-c", command.line], {
    cwd: command.cwd,
    env: command.env as NodeJS.ProcessEnv,
    detached: true,
    stdio: ["ignore", output, output],
    ...command.user,
  });
  const pid = child.pid ?? 0;
  const identity = identify(pid);
  record.add({ ...identity, name: command.name, stopSignal: command.stopSignal ?? "SIGTERM" });
  if (command.onOutput) teeInto(child, descriptor, command.onOutput);

  const ended = new Promise<Ending>((resolve) => {
    const finish = (ending: Ending) => {
      closeSync(descriptor);
      record.remove(pid);
      resolve(ending);
    };
    child.once("error", (error) => {
      writeSync(descriptor, `${error.message}\n`);
      finish({ code: 127, signal: null });
    });
    child.once("close", (code, signal) => finish({ code, signal }));
  });
  return { identity, ended };
}
