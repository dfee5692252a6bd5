import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface ProcessRow {
  pid: number;
  parent: number;
  command: string;
}

export const hasProc = process.platform === "linux";

function fromProc(pid: number): ProcessRow[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    // The name in parentheses may itself contain spaces and parentheses; the state and the parent follow the last one.
    return [{ pid, parent: Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]), command }];
  } catch {
    // It ended while the list was read.
    return [];
  }
}

/** Every process of the machine that this user may see. */
export function listProcesses(): ProcessRow[] {
  if (hasProc) {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => fromProc(Number(name)));
  }
  const rows = execFileSync("ps", ["-axo", "pid=,ppid=,command="], { encoding: "utf8" }).trim().split("\n");
  return rows.flatMap((row) => {
    const [, pid, parent, command = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
  });
}

/** The process and all that descend from it. */
export function family(rows: ProcessRow[], pid: number): number[] {
  return [pid, ...rows.filter((row) => row.parent === pid).flatMap((row) => family(rows, row.pid))];
}

/** The process and, above it, as long as they belong to this shop's command: the launcher, its shell, npm. */
export function launchers(rows: ProcessRow[], pid: number): number[] {
  const parent = rows.find((row) => row.pid === rows.find((own) => own.pid === pid)?.parent);
  const belongs = parent && /portico\.mjs|^npm\b/.test(parent.command);
  return belongs ? [pid, ...launchers(rows, parent.pid)] : [pid];
}
