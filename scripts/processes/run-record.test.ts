import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { identify, isAlive } from "./identity.ts";
import { claimRun, claimRunWhenFree, ownerOf } from "./run-record.ts";

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portico-record-"));
  file = join(folder, "run.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function startSleeper() {
  const child = spawn("sleep", ["60"], { detached: true });
  await once(child, "spawn");
  return { child, identity: identify(child.pid ?? -1) };
}

test("gives the record to one process at a time", async () => {
  const claim = await claimRun(file);
  expect("record" in claim).toBe(true);
  expect(await claimRun(file)).toMatchObject({ owner: { pid: process.pid } });
  if ("record" in claim) claim.record.release();
  expect(ownerOf(file)).toBeUndefined();
  expect("record" in (await claimRun(file))).toBe(true);
});

test("ends what a killed owner left running, then hands over", async () => {
  const { identity, child } = await startSleeper();
  const ended = once(child, "exit");
  const deadOwner = { pid: process.pid, started: "long ago" };
  writeFileSync(
    file,
    JSON.stringify({ owner: deadOwner, children: [{ ...identity, name: "sleeper", stopSignal: "SIGTERM" }] }),
  );
  expect("record" in (await claimRun(file))).toBe(true);
  await ended;
  expect(isAlive(identity)).toBe(false);
});

test("survives a record that was cut off while it was written", async () => {
  writeFileSync(file, '{"owner":{"pid":1');
  expect("record" in (await claimRun(file))).toBe(true);
});

test("lists children until they are removed", async () => {
  const claim = await claimRun(file);
  if (!("record" in claim)) throw new Error("not claimed");
  claim.record.add({ pid: 7, started: "1", name: "cms", stopSignal: "SIGTERM" });
  expect(readFileSync(file, "utf8")).toContain('"cms"');
  claim.record.remove(7);
  expect(readFileSync(file, "utf8")).not.toContain('"cms"');
});

test("waits for a living owner, tells who it is, and goes on when it is done", async () => {
  const claim = await claimRun(file);
  if (!("record" in claim)) throw new Error("not claimed");
  const waitedFor: number[] = [];
  const onWait = (pid: number) => {
    waitedFor.push(pid);
    claim.record.release();
  };
  const record = await claimRunWhenFree(file, onWait, new AbortController().signal);
  expect(waitedFor).toEqual([process.pid]);
  record.release();
});
