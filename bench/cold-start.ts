import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { root } from "../scripts/stack/profile.ts";
import { describeRun } from "./machine.ts";
import { type StartTimes, startOnce } from "./start-once.ts";
import { type Row, table } from "./table.ts";

/** Beside the ports of a running shop and of running tests. */
const ports = {
  PORT: "3200",
  COMMERCE_PORT: "9200",
  CMS_PORT: "3201",
  DATABASE_PORT: "5633",
  MAIL_PORT: "1280",
  SMTP_PORT: "1225",
};
/** The storefront last: asked while its engine still boots, it would spend the engine's core on pages of error. */
const urls = ["http://127.0.0.1:9200/app", "http://127.0.0.1:3201/admin", "http://localhost:3200"];
const goals = { cold: 360, again: 20 };

const foreign = /^(npm_|DATABASE_|TEST_|INIT_CWD$|NODE_ENV$|STOREFRONT_URL$)/;
const network = /^npm_config_(registry|userconfig|proxy|https_proxy|noproxy|cafile|strict_ssl)$/;

/** The person's own environment, without what this checkout, its npm and its shop put into it. */
export function freshEnv(env: Record<string, string | undefined>, cache: string): Record<string, string> {
  const kept = Object.entries(env).filter(([name]) => network.test(name) || !foreign.test(name));
  const path = (env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return {
    ...Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    ...ports,
    PATH: path.join(delimiter),
    npm_config_cache: cache,
  };
}

function rowsOf(label: string, { open, stopped }: StartTimes, goal: number): Row[] {
  return [
    {
      figure: `npm start, ${label}, until the three addresses answer`,
      measured: `${open.toFixed(1)} s`,
      goal: `≤ ${goal} s`,
      isMet: open <= goal,
    },
    { figure: `npm start, ${label}, from Ctrl-C until everything ended`, measured: `${stopped.toFixed(1)} s` },
  ];
}

/**
 * Clones the last commit, runs `npm start` there with an empty npm cache, stops it, runs it again, deletes everything.
 * Returns the table. What is downloaded counts, so the figure depends on how far the registry is.
 */
export async function measureStarts(signal: AbortSignal): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), "portico-start-"));
  // Postgres may run as another user, who must be able to come this way.
  chmodSync(place, 0o755);
  try {
    const folder = join(place, "portico");
    execFileSync("git", ["clone", "--quiet", "--no-hardlinks", root, folder]);
    const env = freshEnv(process.env, join(place, "npm-cache"));
    const cold = await startOnce(folder, env, urls, signal);
    const again = await startOnce(folder, env, urls, signal);
    const rows = [...rowsOf("fresh clone, empty npm cache", cold, goals.cold), ...rowsOf("again", again, goals.again)];
    return `\n\`npm run bench -- start\` · ${describeRun()}\n\n${table(rows)}\n`;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
