import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { family, hasProc, launchers, listProcesses } from "./processes.ts";
import type { Row } from "./table.ts";

const goalMegabytes = 1600;

/** The proportional set size in bytes: shared pages are divided among those who share them. Undefined if not said. */
export function proportionalBytes(rollup: string): number | undefined {
  const kibibytes = /^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1];
  return kibibytes ? Number(kibibytes) * 1024 : undefined;
}

function bytesOf(pid: number): number {
  try {
    if (hasProc) return proportionalBytes(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")) ?? 0;
    return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) * 1024;
  } catch (error) {
    // It may have ended by now; what is there but may not be read must not be counted as nothing.
    if ((error as NodeJS.ErrnoException).code === "EACCES") throw error;
    return 0;
  }
}

interface RunningShop {
  owner: { pid: number };
  children: { name: string; pid: number }[];
}

/** Memory of the whole running shop, from the launcher to Postgres; `when` says at which moment. */
export function memoryRow(stateDir: string, when: string): Row {
  const { owner, children } = JSON.parse(readFileSync(join(stateDir, "run.json"), "utf8")) as RunningShop;
  const rows = listProcesses();
  const megabytes = (pids: number[]) => pids.reduce((sum, pid) => sum + bytesOf(pid), 0) / 1e6;
  const parts = [
    ...children.map(({ name, pid }) => ({ name, size: megabytes(family(rows, pid)) })),
    { name: "launcher", size: megabytes(launchers(rows, owner.pid)) },
  ];
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  const detail = parts.map(({ name, size }) => `${name} ${size.toFixed(0)}`).join(", ");
  return {
    figure: `memory of the whole stack ${when} (${hasProc ? "PSS" : "RSS"})`,
    measured: `${total.toFixed(0)} MB: ${detail}`,
    ...(when === "at rest" && { goal: `≤ ${goalMegabytes} MB`, isMet: total <= goalMegabytes }),
  };
}
