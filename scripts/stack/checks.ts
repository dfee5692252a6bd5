import { existsSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../processes/failure.ts";
import { runCommand } from "../processes/run-command.ts";
import type { RunRecord } from "../processes/run-record.ts";
import type { Progress } from "../terminal/progress.ts";
import { packageScript } from "./build.ts";
import { installPackages } from "./install.ts";
import { baseEnv } from "./process-env.ts";
import { type ProcessName, packageDir, processNames, sharedDir } from "./profile.ts";
import { withWorkRecord } from "./run-shop.ts";
import { runTasks, type Task } from "./task-graph.ts";

const linesShown = 60;

interface Check {
  name: string;
  label: string;
  package: ProcessName;
  line: string;
}

function checks(): Check[] {
  const services = (["commerce", "cms"] as const).filter((name) => existsSync(packageDir(name)));
  return [
    { name: "types", label: "Types", package: "storefront", line: "tsc --noEmit" },
    ...services.map((name) => ({ name, label: `Check ${name}`, package: name, line: packageScript(name, "check") })),
    { name: "lint", label: "Lint and format", package: "storefront", line: "biome check ." },
    { name: "unit", label: "Architecture and unit tests", package: "storefront", line: "vitest run --project unit" },
  ];
}

function checkTask(check: Check, record: RunRecord, failures: Failure[]): Task {
  const { name, label, line } = check;
  const cwd = packageDir(check.package);
  const env = { ...baseEnv(cwd, "test"), CI: "true" };
  return {
    name: `check ${name}`,
    label,
    needs: [`install ${check.package}`],
    isHeavy: true,
    async run(signal) {
      const logFile = join(sharedDir, "logs", `check-${name}.log`);
      try {
        await runCommand({ name: label, line, cwd, env, logFile }, record, signal, linesShown);
        return "done";
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failures.push(error);
        return "failed";
      }
    },
  };
}

/** Types, lint, format, architecture and unit tests of all packages; needs no service. Returns all that failed. */
export async function runChecks(progress: Progress, signal: AbortSignal): Promise<Failure[]> {
  const failures: Failure[] = [];
  await withWorkRecord(progress, signal, (record) => {
    const installs = processNames.map(
      (name): Task => ({
        name: `install ${name}`,
        label: `Install the packages of ${name}`,
        isHeavy: true,
        run: (stop) => installPackages(name, record, stop),
      }),
    );
    const tasks = [...installs, ...checks().map((check) => checkTask(check, record, failures))];
    return runTasks(tasks, { progress, signal, heavySlots: 2 });
  });
  return failures;
}
