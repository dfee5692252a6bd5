import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { endProcess } from "./end-process.ts";
import { identify, isAlive, type ProcessIdentity } from "./identity.ts";

interface RecordedChild extends ProcessIdentity {
  name: string;
  stopSignal: NodeJS.Signals;
}

interface Content {
  owner: ProcessIdentity;
  children: RecordedChild[];
}

/** Says who runs here and which children it has, so that a run killed with -9 can be cleaned up by the next one. */
export interface RunRecord {
  add(child: RecordedChild): void;
  remove(pid: number): void;
  release(): void;
}

function read(file: string): Content | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Content;
  } catch {
    return undefined;
  }
}

/** The live process which holds the record, if any. */
export function ownerOf(file: string): ProcessIdentity | undefined {
  const owner = read(file)?.owner;
  return owner && isAlive(owner) ? owner : undefined;
}

function create(file: string, content: Content): boolean {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content));
  try {
    linkSync(draft, file);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

async function clearLeftovers(file: string): Promise<void> {
  const children = read(file)?.children ?? [];
  for (const child of children.toReversed()) if (isAlive(child)) await endProcess(child, child.stopSignal, 5_000);
  rmSync(file, { force: true });
}

function openRecord(file: string, content: Content): RunRecord {
  const save = () => {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(content));
    renameSync(draft, file);
  };
  return {
    add(child) {
      content.children.push(child);
      save();
    },
    remove(pid) {
      content.children = content.children.filter((child) => child.pid !== pid);
      save();
    },
    release() {
      rmSync(file, { force: true });
    },
  };
}

/** Takes the record and ends what a dead owner left running. Returns the owner instead if it is alive. */
export async function claimRun(file: string): Promise<{ record: RunRecord } | { owner: ProcessIdentity }> {
  for (;;) {
    const content: Content = { owner: identify(process.pid), children: [] };
    if (create(file, content)) return { record: openRecord(file, content) };
    const owner = ownerOf(file);
    if (owner) return { owner };
    await clearLeftovers(file);
  }
}

/** Waits for a live owner to finish; `onWait` is told its pid once. */
export async function claimRunWhenFree(
  file: string,
  onWait: (pid: number) => void,
  signal: AbortSignal,
): Promise<RunRecord> {
  let isWaiting = false;
  for (;;) {
    const claim = await claimRun(file);
    if ("record" in claim) return claim.record;
    if (!isWaiting) onWait(claim.owner.pid);
    isWaiting = true;
    await wait(300, undefined, { signal });
  }
}
