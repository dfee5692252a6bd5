import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { family, hasProc, launchers, listProcesses } from "./processes.ts";
import type { Row } from "./table.ts";

const goalMegabytes = 1600;
const restSeconds = 10;
const restDeadlineSeconds = 90;

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

/** Megabytes of every part of the running shop, from the launcher to Postgres. */
function measure(stateDir: string): { name: string; size: number }[] {
  const { owner, children } = JSON.parse(readFileSync(join(stateDir, "run.json"), "utf8")) as RunningShop;
  const rows = listProcesses();
  const megabytes = (pids: number[]) => pids.reduce((sum, pid) => sum + bytesOf(pid), 0) / 1e6;
  return [
    ...children.map(({ name, pid }) => ({ name, size: megabytes(family(rows, pid)) })),
    { name: "launcher", size: megabytes(launchers(rows, owner.pid)) },
  ];
}

const totalOf = (parts: { size: number }[]) => parts.reduce((sum, { size }) => sum + size, 0);

/** Whether the last `count` values lie within one percent of each other. */
export function isSteady(values: number[], count: number): boolean {
  const last = values.slice(-count);
  return last.length === count && Math.max(...last) <= Math.min(...last) * 1.01;
}

/**
 * Memory of the whole stack, as it is or once it is at rest: Node gives back what a load left only after some idle
 * seconds, so at rest means that it has not moved for ten. After ninety it says that it did not come to rest.
 */
export async function memoryRow(stateDir: string, when: "at rest" | "right after the load"): Promise<Row> {
  let parts = measure(stateDir);
  const totals = [totalOf(parts)];
  const isAtRest = () => isSteady(totals, restSeconds);
  while (when === "at rest" && !isAtRest() && totals.length < restDeadlineSeconds) {
    await wait(1_000);
    parts = measure(stateDir);
    totals.push(totalOf(parts));
  }
  const total = totalOf(parts);
  const detail = parts.map(({ name, size }) => `${name} ${size.toFixed(0)}`).join(", ");
  const doubt = when === "at rest" && !isAtRest() ? " (still moving)" : "";
  return {
    figure: `memory of the whole stack ${when} (${hasProc ? "PSS" : "RSS"})`,
    measured: `${total.toFixed(0)} MB: ${detail}${doubt}`,
    ...(when === "at rest" && { goal: `≤ ${goalMegabytes} MB`, isMet: total <= goalMegabytes }),
  };
}
