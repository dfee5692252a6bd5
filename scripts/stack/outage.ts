import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const mark = (stateDir: string, name: string) => join(stateDir, "held-down", name);

/** While this is true, the supervisor leaves a service that ended as it is. */
export function isHeldDown(stateDir: string, name: string): boolean {
  return existsSync(mark(stateDir, name));
}

/** Takes a service of a running stack down until the returned function is called: for tests of an outage. */
export function holdDown(stateDir: string, name: string): () => void {
  const record = JSON.parse(readFileSync(join(stateDir, "run.json"), "utf8")) as {
    children: { name: string; pid: number }[];
  };
  const child = record.children.find((candidate) => candidate.name === name);
  if (!child) throw new Error(`${name} does not run in ${stateDir}`);
  mkdirSync(dirname(mark(stateDir, name)), { recursive: true });
  writeFileSync(mark(stateDir, name), "");
  process.kill(-child.pid, "SIGKILL");
  return () => rmSync(mark(stateDir, name), { force: true });
}

export function endAllOutages(stateDir: string): void {
  rmSync(join(stateDir, "held-down"), { recursive: true, force: true });
}
