import { join, resolve } from "node:path";
import { Failure } from "../processes/failure.ts";

/** The environment this command was called with. */
export type Surroundings = Record<string, string | undefined>;

export const root = resolve(import.meta.dirname, "../..");
export const stateRoot = join(root, ".portico");
export const sharedDir = join(stateRoot, "shared");

export const processNames = ["storefront", "commerce", "cms"] as const;
export type ProcessName = (typeof processNames)[number];
export type PortName = ProcessName | "database" | "mail" | "smtp";

/** One whole shop beside others on the same machine: its ports, its folder, its databases. */
export interface Profile {
  name: "demo" | "test";
  stateDir: string;
  ports: Record<PortName, number>;
  /** Goes before `commerce`, `cms` and `shop` in the databases' names. */
  databasePrefix: string;
  /** Every run begins with copies of the freshly seeded databases. */
  isDisposable: boolean;
}

const portVariables: Record<PortName, string> = {
  storefront: "PORT",
  commerce: "COMMERCE_PORT",
  cms: "CMS_PORT",
  database: "DATABASE_PORT",
  mail: "MAIL_PORT",
  smtp: "SMTP_PORT",
};

const defaultPorts = {
  demo: { storefront: 3000, commerce: 9000, cms: 3001, database: 5433, mail: 1080, smtp: 1025 },
  test: { storefront: 3100, commerce: 9100, cms: 3101, database: 5533, mail: 1180, smtp: 1125 },
};

/** The environment variable which moves a port. */
export function portVariable(profile: Profile["name"], port: PortName): string {
  return profile === "test" ? `TEST_${portVariables[port]}` : portVariables[port];
}

function readPort(profile: Profile["name"], port: PortName, env: Surroundings): number {
  const variable = portVariable(profile, port);
  const text = env[variable];
  if (!text) return defaultPorts[profile][port];
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new Failure(`${variable} must be a port number from 1 to 65535, not "${text}".`, {
    advice: `Correct or remove ${variable} and run the command again.`,
  });
}

export function readProfile(name: Profile["name"], env: Surroundings = process.env): Profile {
  const port = (which: PortName) => readPort(name, which, env);
  return {
    name,
    stateDir: name === "demo" ? stateRoot : join(stateRoot, "test"),
    ports: {
      storefront: port("storefront"),
      commerce: port("commerce"),
      cms: port("cms"),
      database: port("database"),
      mail: port("mail"),
      smtp: port("smtp"),
    },
    databasePrefix: (env.DATABASE_PREFIX ?? "") + (name === "test" ? "portico_test_" : ""),
    isDisposable: name === "test",
  };
}

export const runFile = (profile: Profile) => join(profile.stateDir, "run.json");
export const logsDir = (profile: Profile) => join(profile.stateDir, "logs");
export const logFile = (profile: Profile, name: string) => join(logsDir(profile), `${name}.log`);
export const packageDir = (name: ProcessName) => (name === "storefront" ? root : join(root, "services", name));
