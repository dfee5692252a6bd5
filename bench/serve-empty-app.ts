import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "../scripts/stack/profile.ts";
import { answersOk } from "../scripts/stack/readiness.ts";
import { freePort } from "./free-port.ts";

const dir = join("bench", "empty-app");
const next = join(root, "node_modules", "next", "dist", "bin", "next");
const deadlineMs = 30_000;

/** Builds the app with nothing in it by the Next the shop is built by, and lets `use` work with it at its address. */
export async function withEmptyApp<Result>(use: (origin: string) => Promise<Result>): Promise<Result> {
  const env = { ...process.env, NODE_ENV: "production" as const };
  execFileSync(process.execPath, [next, "build", dir], { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
  const port = await freePort();
  const args = [next, "start", dir, "-p", String(port), "-H", "127.0.0.1"];
  const server = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
  try {
    const origin = `http://127.0.0.1:${port}`;
    const deadline = Date.now() + deadlineMs;
    while (!(await answersOk(origin))) {
      if (server.exitCode !== null || Date.now() > deadline) throw new Error("The empty app did not start");
      await wait(100);
    }
    return await use(origin);
  } finally {
    server.kill("SIGTERM");
  }
}
