import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Failure } from "../processes/failure.ts";
import { claimRun, claimRunWhenFree, type RunRecord } from "../processes/run-record.ts";
import { duration, type Progress } from "../terminal/progress.ts";
import { isInstalled } from "./install.ts";
import { endAllOutages } from "./outage.ts";
import { dataFolderOutside, postgresAccount } from "./postgres-account.ts";
import { requireDiskSpace, requireFreePorts } from "./preflight.ts";
import { addresses } from "./process-env.ts";
import { type ProcessName, type Profile, processNames, runFile, sharedDir } from "./profile.ts";
import { type Secrets, secretsFor } from "./secrets.ts";
import type { Mode } from "./services.ts";
import { databaseUrls, type ShopContext, shopTasks } from "./shop-tasks.ts";
import { type Service, supervise } from "./supervise.ts";
import { runTasks } from "./task-graph.ts";

const firstInstallGibibytes = 4;
const laterGibibytes = 0.5;

export interface Shop {
  urls: ReturnType<typeof addresses>;
  secrets: Secrets;
  databaseUrls: Record<ProcessName, string>;
}

interface Request {
  profile: Profile;
  mode: Mode;
  progress: Progress;
  signal: AbortSignal;
  echo?: ShopContext["echo"];
}

async function claimProfile(profile: Profile): Promise<RunRecord> {
  const claim = await claimRun(runFile(profile));
  if ("record" in claim) return claim.record;
  throw new Failure(`The ${profile.name} shop of this checkout is running already (pid ${claim.owner.pid}).`, {
    advice: "Use it, or stop it with Ctrl-C where it runs.",
  });
}

/** Holds the lock on node_modules and builds, which all profiles share, while `work` lasts. */
export async function withWorkRecord<Result>(
  progress: Progress,
  signal: AbortSignal,
  work: (record: RunRecord) => Promise<Result>,
): Promise<Result> {
  const onWait = (pid: number) =>
    progress.print(`  Another run (pid ${pid}) is installing or building; waiting for it.`);
  const record = await claimRunWhenFree(join(sharedDir, "run.json"), onWait, signal);
  try {
    return await work(record);
  } finally {
    record.release();
  }
}

async function stopAll(services: Service[]): Promise<void> {
  const isDatabase = (service: Service) => service.name === "postgres";
  await Promise.all(services.filter((service) => !isDatabase(service)).map((service) => service.stop(5_000)));
  await Promise.all(services.filter(isDatabase).map((service) => service.stop(3_500)));
}

async function bringUp(request: Request, record: RunRecord, services: Service[]): Promise<Shop> {
  const { profile, mode, progress, signal } = request;
  const givenServer = process.env.DATABASE_URL || undefined;
  const checks = progress.step("Check disk and ports");
  try {
    await requireDiskSpace(processNames.every(isInstalled) ? laterGibibytes : firstInstallGibibytes);
    const outside = givenServer ? undefined : dataFolderOutside(profile.stateDir, postgresAccount());
    if (outside) await requireDiskSpace(laterGibibytes, outside);
    await requireFreePorts(profile, [...processNames, "mail", "smtp", ...(givenServer ? [] : (["database"] as const))]);
  } catch (error) {
    checks.end("failed");
    throw error;
  }
  checks.end("done");
  endAllOutages(profile.stateDir);

  const secrets = secretsFor(profile);
  const say = (text: string) => progress.print(text);
  const shared = { profile, mode, secrets, record, givenServer, ...(request.echo && { echo: request.echo }) };
  return withWorkRecord(progress, signal, async (workRecord) => {
    const context: ShopContext = {
      ...shared,
      workRecord,
      async keep(spec, stop) {
        services.push(await supervise(spec, { record, stateDir: profile.stateDir, say }, stop));
      },
    };
    const heavySlots = Math.max(2, availableParallelism());
    await runTasks(shopTasks(context), { progress, signal, heavySlots });
    return { urls: addresses(profile), secrets, databaseUrls: databaseUrls(context) };
  });
}

/** Brings the shop up, lets `use` work with it, and takes it down whatever happens; Postgres goes last. */
export async function withShop<Result>(request: Request, use: (shop: Shop) => Promise<Result>): Promise<Result> {
  const record = await claimProfile(request.profile);
  const services: Service[] = [];
  try {
    return await use(await bringUp(request, record, services));
  } finally {
    const begun = Date.now();
    if (services.length > 0) {
      await stopAll(services);
      request.progress.print(`  Stopped everything in ${duration(Date.now() - begun)}.`);
    }
    record.release();
  }
}
