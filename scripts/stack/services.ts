import { packageScript } from "./build.ts";
import { databaseName, withDatabase } from "./databases.ts";
import { baseEnv, processEnv } from "./process-env.ts";
import { logFile, type ProcessName, type Profile, root } from "./profile.ts";
import { answersOk } from "./readiness.ts";
import type { Secrets } from "./secrets.ts";
import type { ServiceSpec } from "./supervise.ts";

export type Mode = "production" | "development";

const readyPaths: Record<ProcessName, string> = {
  storefront: "/api/v1/health",
  commerce: "/ready",
  cms: "/api/ready",
};

/**
 * Megabytes a service's heap may reach. Node's own limit grows with the machine's memory and its collector leaves garbage
 * lying until then; the C library's arenas do the same for what lies beside the heap.
 */
const heapLimits: Record<ProcessName, number> = { storefront: 512, commerce: 768, cms: 512 };

const memoryEnv = (name: ProcessName): Record<string, string> => ({
  NODE_OPTIONS: `--max-old-space-size=${heapLimits[name]}`,
  MALLOC_ARENA_MAX: "2",
});

function shellLine(name: ProcessName, mode: Mode, port: number): string {
  if (name !== "storefront") return packageScript(name, mode === "production" ? "start" : "dev");
  return mode === "production" ? `exec next start -p ${port}` : `exec next dev -p ${port}`;
}

/** How one of the three is run and when it counts as up. */
export function serviceSpec(
  name: ProcessName,
  context: { profile: Profile; secrets: Secrets; serverUrl: string; mode: Mode; cwd: string },
  onOutput?: (chunk: string) => void,
): ServiceSpec {
  const { profile, mode } = context;
  const port = profile.ports[name];
  const databaseUrl = withDatabase(context.serverUrl, databaseName(profile, name));
  return {
    name,
    line: shellLine(name, mode, port),
    cwd: context.cwd,
    env: { ...processEnv(name, { ...context, databaseUrl }), ...(mode === "production" ? memoryEnv(name) : {}) },
    logFile: logFile(profile, name),
    isReady: () => answersOk(`http://127.0.0.1:${port}${readyPaths[name]}`),
    ...(onOutput && { onOutput }),
  };
}

/** The mail catcher: no mail of the demo or of tests leaves the machine. */
export function mailCatcherSpec(profile: Profile): ServiceSpec {
  const { mail, smtp } = profile.ports;
  return {
    name: "mail",
    line: "exec node scripts/mail-catcher/main.ts",
    cwd: root,
    env: {
      ...baseEnv(root, "production"),
      NODE_OPTIONS: "--max-old-space-size=64",
      MAIL_PORT: String(mail),
      SMTP_PORT: String(smtp),
    },
    logFile: logFile(profile, "mail"),
    isReady: () => answersOk(`http://127.0.0.1:${mail}/api/mails`),
  };
}
