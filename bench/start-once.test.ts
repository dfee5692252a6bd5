import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "./free-port.ts";
import { startOnce } from "./start-once.ts";

let place: string;
let folder: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "portico-start-once-"));
  folder = join(place, "shop");
  mkdirSync(folder);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const { signal } = new AbortController();
const env = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "" };
const startWith = (line: string) =>
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: { start: line } }));

test("times a shop until it answers and takes it down by Ctrl-C", { timeout: 20_000 }, async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  writeFileSync(
    join(folder, "shop.mjs"),
    `import { createServer } from "node:http";
    createServer((_, answer) => answer.end("open")).listen(${new URL(url).port}, "127.0.0.1");
    process.on("SIGINT", () => process.exit(0));`,
  );
  startWith("node shop.mjs");
  const { open, stopped } = await startOnce(folder, env, [url], signal);
  expect(open).toBeGreaterThan(0);
  expect(stopped).toBeGreaterThan(0);
  await expect(fetch(url)).rejects.toThrow();
});

test("shows the log of a shop that does not come up", { timeout: 20_000 }, async () => {
  startWith("echo no room && exit 3");
  const failure = startOnce(folder, env, [`http://127.0.0.1:${await freePort()}`], signal);
  await expect(failure).rejects.toMatchObject({ logLines: expect.arrayContaining(["no room"]) });
});
