import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../processes/failure.ts";
import { runCommand } from "../processes/run-command.ts";
import { ownerOf, type RunRecord } from "../processes/run-record.ts";
import { seededName, withDatabase } from "./databases.ts";
import { hashFolder, hashText } from "./input-hash.ts";
import { baseEnv, type Env, processEnv } from "./process-env.ts";
import { type ProcessName, type Profile, packageDir, readProfile, runFile, sharedDir } from "./profile.ts";
import type { Secrets } from "./secrets.ts";
import { whenChanged } from "./stamps.ts";

const notTheStorefront = [
  "services",
  "demo",
  "scripts",
  "e2e",
  "bench",
  "docs",
  "deploy",
  ".ci",
  ".github",
  "biome.json",
];

const ignored: Record<ProcessName, string[]> = {
  storefront: notTheStorefront,
  commerce: ["static", "uploads"],
  cms: ["media", "uploads"],
};

const results: Record<ProcessName, string> = {
  storefront: ".next/BUILD_ID",
  commerce: ".medusa/server",
  cms: ".next/BUILD_ID",
};

/** The hash of everything in a package that its build, migrations and seed are made from. */
export function sourcesHash(name: ProcessName): string {
  return hashFolder(packageDir(name), ignored[name]);
}

/** A package's own script, as a line for the shell: `npm run` would keep a process of 60 MB beside it. */
export function packageScript(name: ProcessName, script: string): string {
  const manifest = readFileSync(join(packageDir(name), "package.json"), "utf8");
  const line = (JSON.parse(manifest) as { scripts: Record<string, string> }).scripts[script];
  if (!line) throw new Error(`${name} has no script "${script}"`);
  return line;
}

/** Next builds run from copies of their own; Medusa runs from where it was built. */
function requireBuildUnused(name: ProcessName, profile: Profile): void {
  if (name !== "commerce") return;
  const other = readProfile(profile.name === "demo" ? "test" : "demo");
  if (!ownerOf(runFile(other))) return;
  throw new Failure(`The ${name} has to be built anew, but a running shop (${other.name}) uses its present build.`, {
    advice: "Stop that shop (Ctrl-C where it runs) and run this command again.",
  });
}

interface BuildContext {
  profile: Profile;
  secrets: Secrets;
  serverUrl: string;
  record: RunRecord;
  signal: AbortSignal;
}

/** The two back ends check their whole environment even to be built; the storefront needs only what it bakes in. */
function buildEnv(name: ProcessName, { profile, secrets, serverUrl }: BuildContext): Env {
  if (name === "storefront") {
    return { ...baseEnv(packageDir(name), "production"), SEGMENT_SECRET: secrets.SEGMENT_SECRET };
  }
  const databaseUrl = withDatabase(serverUrl, seededName(profile, name));
  return processEnv(name, { profile, secrets, databaseUrl, mode: "production" });
}

/** Builds a package for production, unless nothing it is made from has changed. */
export function buildPackage(name: ProcessName, context: BuildContext): Promise<"done" | "unchanged"> {
  const dir = packageDir(name);
  const stamp = {
    file: join(sharedDir, "stamps", `build-${name}`),
    hash: hashText(sourcesHash(name), name === "storefront" ? context.secrets.SEGMENT_SECRET : ""),
    isResultThere: () => existsSync(join(dir, results[name])),
  };
  return whenChanged(stamp, async () => {
    requireBuildUnused(name, context.profile);
    const logFile = join(sharedDir, "logs", `build-${name}.log`);
    const env = buildEnv(name, context);
    const command = { name: `Building the ${name}`, line: packageScript(name, "build"), cwd: dir, env, logFile };
    await runCommand(command, context.record, context.signal);
  });
}
