import { existsSync } from "node:fs";
import { join } from "node:path";
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

function checkTask({ name, label, package: owner, line }: Check, record: RunRecord): Task {
  const cwd = packageDir(owner);
  const env = { ...baseEnv(cwd, "test"), CI: "true" };
  return {
    name: `check ${name}`,
    label,
    needs: [`install ${owner}`],
    isHeavy: true,
    async run(signal) {
      const logFile = join(sharedDir, "logs", `check-${name}.log`);
      await runCommand({ name: label, line, cwd, env, logFile }, record, signal, linesShown);
      return "done";
    },
  };
}

/** Types, lint, format, architecture and unit tests of all packages; needs no service. */
export function runChecks(progress: Progress, signal: AbortSignal): Promise<void> {
  return withWorkRecord(progress, signal, (record) => {
    const installs = processNames.map(
      (name): Task => ({
        name: `install ${name}`,
        label: `Install the packages of ${name}`,
        isHeavy: true,
        run: (stop) => installPackages(name, record, stop),
      }),
    );
    const tasks = [...installs, ...checks().map((check) => checkTask(check, record))];
    return runTasks(tasks, { progress, signal, heavySlots: 2 });
  });
}
