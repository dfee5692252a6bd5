import { execFileSync } from "node:child_process";
import { availableParallelism, cpus, totalmem } from "node:os";
import { root } from "../scripts/stack/profile.ts";

/** What the table was measured on and of: date, commit, cores, memory, Node. */
export function describeRun(): string {
  const commit = execFileSync("git", ["describe", "--always", "--dirty"], { cwd: root, encoding: "utf8" }).trim();
  const processor = cpus()[0]?.model ?? "unknown processor";
  return [
    new Date().toISOString().slice(0, 10),
    `commit ${commit}`,
    `${availableParallelism()} cores (${processor})`,
    `${(totalmem() / 1e9).toFixed(0)} GB`,
    `Node ${process.version}`,
  ].join(" · ");
}
