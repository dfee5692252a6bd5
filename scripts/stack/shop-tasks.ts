import { join } from "node:path";
import type { RunRecord } from "../processes/run-record.ts";
import { buildPackage } from "./build.ts";
import {
  copyDatabases,
  createMissingDatabases,
  databaseName,
  isServerUp,
  requireServer,
  seededName,
  withDatabase,
} from "./databases.ts";
import { installPackages } from "./install.ts";
import { embeddedUrl, preparePostgres } from "./postgres.ts";
import { migrate, seed } from "./prepare-data.ts";
import { type ProcessName, type Profile, packageDir, processNames } from "./profile.ts";
import { makeRunCopy } from "./run-copy.ts";
import type { Secrets } from "./secrets.ts";
import { type Mode, mailCatcherSpec, serviceSpec } from "./services.ts";
import type { ServiceSpec } from "./supervise.ts";
import type { Task } from "./task-graph.ts";

export interface ShopContext {
  profile: Profile;
  mode: Mode;
  secrets: Secrets;
  /** Of the profile: what runs as long as the shop. */
  record: RunRecord;
  /** Shared by all profiles: installs and builds. */
  workRecord: RunRecord;
  /** The server that DATABASE_URL names, if it is set. */
  givenServer: string | undefined;
  /** Starts a service and keeps it alive until the shop stops. */
  keep(spec: ServiceSpec, signal: AbortSignal): Promise<void>;
  /** Gets the output of a service in development. */
  echo?: (name: ProcessName) => (chunk: string) => void;
}

const serverUrlOf = ({ givenServer, profile, secrets }: ShopContext) =>
  givenServer ?? embeddedUrl(profile, secrets.POSTGRES_PASSWORD);

function databaseTask(context: ShopContext): Task {
  const serverUrl = serverUrlOf(context);
  const { profile, secrets, record, givenServer } = context;
  return {
    name: "database",
    label: givenServer ? "Reach your Postgres" : "Start Postgres",
    needs: ["install storefront"],
    async run(signal) {
      if (givenServer) {
        await requireServer(givenServer);
      } else {
        const spec = await preparePostgres(profile, secrets.POSTGRES_PASSWORD, record, signal);
        await context.keep({ ...spec, isReady: () => isServerUp(serverUrl) }, signal);
      }
      await createMissingDatabases(
        serverUrl,
        processNames.map((name) => seededName(profile, name)),
      );
      return "done";
    },
  };
}

function copyTask(context: ShopContext): Task[] {
  const { profile } = context;
  if (!profile.isDisposable) return [];
  return [
    {
      name: "copy",
      label: "Copy the seeded databases",
      needs: ["seed commerce", "seed cms", "migrate storefront"],
      async run() {
        const pairs = processNames.map((name) => ({
          from: seededName(profile, name),
          to: databaseName(profile, name),
        }));
        await copyDatabases(serverUrlOf(context), pairs);
        return "done";
      },
    },
  ];
}

const install = ({ workRecord }: ShopContext, name: ProcessName): Task => ({
  name: `install ${name}`,
  label: `Install the packages of ${name}`,
  isHeavy: true,
  run: (signal) => installPackages(name, workRecord, signal),
});

const build = (context: ShopContext, name: ProcessName): Task => ({
  name: `build ${name}`,
  label: `Build the ${name}`,
  needs: [`install ${name}`],
  isHeavy: true,
  run: (signal) =>
    buildPackage(name, { ...context, serverUrl: serverUrlOf(context), record: context.workRecord, signal }),
});

function dataTasks(context: ShopContext, name: ProcessName): Task[] {
  const data = (signal: AbortSignal) => ({ ...context, serverUrl: serverUrlOf(context), signal });
  const migrateTask: Task = {
    name: `migrate ${name}`,
    label: `Migrate the database of ${name}`,
    needs: ["database", `install ${name}`],
    isHeavy: true,
    run: (signal) => migrate(name, data(signal)),
  };
  const seedTask: Task = {
    name: `seed ${name}`,
    label: `Fill ${name} with Larch & Loom`,
    needs: [`migrate ${name}`],
    isHeavy: true,
    run: (signal) => seed(name, data(signal)),
  };
  return name === "storefront" ? [migrateTask] : [migrateTask, seedTask];
}

function startTask(context: ShopContext, name: ProcessName): Task {
  const { profile, mode } = context;
  const built = mode === "production" ? [`build ${name}`] : [];
  const filled = name === "storefront" ? `migrate ${name}` : `seed ${name}`;
  return {
    name: `start ${name}`,
    label: `Start the ${name} on port ${profile.ports[name]}`,
    needs: [filled, ...built, ...(profile.isDisposable ? ["copy"] : [])],
    async run(signal) {
      const isNextBuild = mode === "production" && name !== "commerce";
      const cwd = isNextBuild ? join(profile.stateDir, "run", name) : packageDir(name);
      if (isNextBuild) await makeRunCopy(packageDir(name), cwd);
      const spec = serviceSpec(name, { ...context, serverUrl: serverUrlOf(context), cwd }, context.echo?.(name));
      await context.keep(spec, signal);
      return "done";
    },
  };
}

const mailTask = (context: ShopContext): Task => ({
  name: "start mail",
  label: `Start the mail catcher on port ${context.profile.ports.mail}`,
  needs: ["install storefront"],
  async run(signal) {
    await context.keep(mailCatcherSpec(context.profile), signal);
    return "done";
  },
});

/** Everything between a bare checkout and a shop that answers; the slowest chain (commerce) first. */
export function shopTasks(context: ShopContext): Task[] {
  const slowestFirst: ProcessName[] = ["commerce", "cms", "storefront"];
  return [
    ...(["storefront", "commerce", "cms"] as const).map((name) => install(context, name)),
    databaseTask(context),
    mailTask(context),
    ...slowestFirst.flatMap((name) => dataTasks(context, name)),
    ...(context.mode === "production" ? slowestFirst.map((name) => build(context, name)) : []),
    ...copyTask(context),
    ...slowestFirst.map((name) => startTask(context, name)),
  ];
}

/** A door to each database, for tests. */
export function databaseUrls(context: ShopContext): Record<ProcessName, string> {
  const url = (name: ProcessName) => withDatabase(serverUrlOf(context), databaseName(context.profile, name));
  return { storefront: url("storefront"), commerce: url("commerce"), cms: url("cms") };
}
