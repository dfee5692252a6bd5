import { existsSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../processes/run-command.ts";
import type { RunRecord } from "../processes/run-record.ts";
import { packageScript, sourcesHash } from "./build.ts";
import { databaseIdentity, seededName, withDatabase } from "./databases.ts";
import { hashFolder, hashText } from "./input-hash.ts";
import { processEnv } from "./process-env.ts";
import { logFile, type ProcessName, type Profile, packageDir, root } from "./profile.ts";
import type { Secrets } from "./secrets.ts";
import { whenChanged } from "./stamps.ts";
import { stripeMode } from "./stripe-mode.ts";

interface Context {
  profile: Profile;
  secrets: Secrets;
  serverUrl: string;
  record: RunRecord;
  signal: AbortSignal;
}

const migrateShop = join(root, "scripts", "migrate-shop.ts");
const shopMigrations = join(root, "lib", "adapters", "postgres", "migrations");

function shellLine(name: ProcessName, script: "migrate" | "seed"): string | undefined {
  if (name !== "storefront") return packageScript(name, script);
  return script === "migrate" && existsSync(migrateShop) ? `exec node ${migrateShop}` : undefined;
}

let demo: string | undefined;
/** Read once a run, for the four tasks that are done again where it has changed. */
function demoHash(): string {
  demo ??= hashFolder(join(root, "demo"));
  return demo;
}

function inputs(name: ProcessName): string {
  if (name !== "storefront") return sourcesHash(name) + demoHash();
  return existsSync(shopMigrations) ? hashFolder(shopMigrations) : "";
}

/** Brings one database to its newest form, or fills it, unless the same was done to the same database before. */
async function apply(name: ProcessName, script: "migrate" | "seed", context: Context): Promise<"done" | "unchanged"> {
  const { profile, secrets, serverUrl } = context;
  const line = shellLine(name, script);
  if (!line) return "unchanged";
  const database = seededName(profile, name);
  const databaseUrl = withDatabase(serverUrl, database);
  const env = processEnv(name, { profile, secrets, databaseUrl, mode: "production" });
  const { ADMIN_EMAIL = "", ADMIN_PASSWORD = "", COMMERCE_PUBLISHABLE_KEY = "", CMS_API_KEY = "" } = env;
  const logins = [ADMIN_EMAIL, ADMIN_PASSWORD, COMMERCE_PUBLISHABLE_KEY, CMS_API_KEY];
  const stamp = {
    file: join(profile.stateDir, "stamps", `${script}-${name}`),
    hash: hashText(inputs(name), await databaseIdentity(serverUrl, database), ...logins, stripeMode(env)),
  };
  const command = {
    name: script === "migrate" ? `Migrating the database of ${name}` : `Seeding ${name}`,
    line,
    cwd: packageDir(name),
    env,
    logFile: logFile(profile, `${script}-${name}`),
  };
  return whenChanged(stamp, () => runCommand(command, context.record, context.signal));
}

export const migrate = (name: ProcessName, context: Context) => apply(name, "migrate", context);
export const seed = (name: ProcessName, context: Context) => apply(name, "seed", context);
