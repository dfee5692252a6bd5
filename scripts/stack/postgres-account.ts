import { execFileSync } from "node:child_process";
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../processes/failure.ts";
import { hashText } from "./input-hash.ts";
import { root } from "./profile.ts";

export interface Account {
  uid: number;
  gid: number;
}

/** Where root's checkouts keep what Postgres must reach when their own folder is closed to it. */
export const outsideDir = join("/var/lib/portico", hashText(root).slice(0, 12));

const idOf = (flag: "-u" | "-g") => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: "pipe" }));

/** Postgres refuses to run as root: then it runs as the user `postgres`, made if it is missing. */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    // No such user yet.
  }
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], { stdio: "pipe" });
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch (error) {
    throw new Failure("Postgres cannot run as root, and the user `postgres` could not be made.", {
      advice: `Run this as an ordinary user, or set DATABASE_URL to a Postgres server of yours.\n${String(error)}`,
    });
  }
}

function mayEnter(dir: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(dir);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === account.gid ? 0o010 : 0o001)) !== 0;
}

/** Whether the account may go through every folder down to `dir` (missing ones are made open). */
export function isReachable(dir: string, account: Account): boolean {
  for (let folder = dir; ; folder = dirname(folder)) {
    if (existsSync(folder) && !mayEnter(folder, account)) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** Where Postgres' data will lie if not in `stateDir`: on a disk that may be another one. */
export function dataFolderOutside(stateDir: string, account: Account | undefined): string | undefined {
  return account && !isReachable(stateDir, account) ? outsideDir : undefined;
}

/** The folder itself if the account can reach it, else a place outside the checkout. */
export function reachableFolder(wanted: string, name: string, account: Account | undefined): string {
  if (!account) return wanted;
  const folder = dataFolderOutside(dirname(wanted), account) ? join(outsideDir, name) : wanted;
  mkdirSync(dirname(folder), { recursive: true });
  return folder;
}

/** The programs where they are, or a copy of them where the account can reach it. */
export function reachablePrograms(native: string, version: string, account: Account | undefined): string {
  if (!account || isReachable(native, account)) return native;
  const copy = join(outsideDir, `programs-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.unfinished`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, copy);
  return copy;
}

export function giveTo(account: Account | undefined, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}
