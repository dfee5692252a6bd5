import { join } from "node:path";
import {
  type ProcessName,
  type Profile,
  packageDir,
  processNames,
  root,
  type Surroundings,
  stateRoot,
} from "./profile.ts";
import type { Secrets } from "./secrets.ts";

export type Env = Record<string, string>;

const passedOn = [
  "HOME",
  "LANG",
  "TMPDIR",
  "TZ",
  "TERM",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "NODE_EXTRA_CA_CERTS",
  "SSL_CERT_FILE",
];

// `npm start` sets dozens of npm_config_* variables which would bend an `npm ci` in another folder.
const passedOnToNpm = [
  "registry",
  "cache",
  "userconfig",
  "proxy",
  "https_proxy",
  "noproxy",
  "cafile",
  "strict_ssl",
].map((name) => `npm_config_${name}`);

const switchedOn: Record<ProcessName, string[]> = {
  storefront: ["PSEUDO_MARKET"],
  commerce: ["STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET"],
  cms: [],
};

const pick = (env: Surroundings, names: string[]): Env =>
  Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));

/** What every child gets, whichever it is: where programs lie, how to reach the network, nothing secret. */
export function baseEnv(
  cwd: string,
  mode: "production" | "development" | "test",
  env: Surroundings = process.env,
): Env {
  const path = [join(cwd, "node_modules", ".bin"), join(process.execPath, ".."), env.PATH ?? "/usr/bin:/bin"];
  return {
    ...pick(env, passedOn),
    PATH: path.join(":"),
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: "1",
    MEDUSA_DISABLE_TELEMETRY: "true",
    DO_NOT_TRACK: "1",
  };
}

export function installEnv(cwd: string, env: Surroundings = process.env): Env {
  const { NODE_ENV: _, ...base } = baseEnv(cwd, "development", env);
  return { ...base, ...pick(env, passedOnToNpm) };
}

/** Where the three and the mail catcher answer. `STOREFRONT_URL` may be set when the shop is reached by another name. */
export function addresses(profile: Profile, env: Surroundings = process.env) {
  return {
    STOREFRONT_URL: env.STOREFRONT_URL || `http://localhost:${profile.ports.storefront}`,
    COMMERCE_URL: `http://127.0.0.1:${profile.ports.commerce}`,
    CMS_URL: `http://127.0.0.1:${profile.ports.cms}`,
    MAIL_URL: `http://127.0.0.1:${profile.ports.mail}`,
  };
}

/** Where the storefront sends mail: to the catcher. */
const mailEnv = (profile: Profile): Env => ({
  SMTP_URL: `smtp://127.0.0.1:${profile.ports.smtp}`,
  MAIL_FROM: "Larch & Loom <hello@larch-and-loom.example>",
});

function ownSecrets(name: ProcessName, secrets: Secrets): Env {
  const { WEBHOOK_SECRET, COMMERCE_PUBLISHABLE_KEY, CMS_API_KEY, ADMIN_EMAIL, ADMIN_PASSWORD } = secrets;
  const { JWT_SECRET, COOKIE_SECRET, PAYLOAD_SECRET, SESSION_SECRET, SEGMENT_SECRET } = secrets;
  const admin = { ADMIN_EMAIL, ADMIN_PASSWORD };
  switch (name) {
    case "commerce":
      return { WEBHOOK_SECRET, COMMERCE_PUBLISHABLE_KEY, JWT_SECRET, COOKIE_SECRET, ...admin };
    case "cms":
      return { WEBHOOK_SECRET, CMS_API_KEY, PAYLOAD_SECRET, ...admin };
    case "storefront":
      return { WEBHOOK_SECRET, COMMERCE_PUBLISHABLE_KEY, CMS_API_KEY, SESSION_SECRET, SEGMENT_SECRET };
  }
}

/** Exactly what one of the three may know. */
export function processEnv(
  name: ProcessName,
  options: { profile: Profile; secrets: Secrets; databaseUrl: string; mode: "production" | "development" },
  env: Surroundings = process.env,
): Env {
  const { profile, secrets, databaseUrl, mode } = options;
  const uploads = join(profile.stateDir, "uploads", name);
  const data: Record<ProcessName, Env> = {
    storefront: { ...mailEnv(profile), ...(profile.name === "test" ? { PSEUDO_MARKET: "1" } : {}) },
    commerce: { COMMERCE_DATA_DIR: uploads },
    cms: { CMS_DATA_DIR: uploads },
  };
  return {
    ...baseEnv(packageDir(name), mode, env),
    ...addresses(profile, env),
    ...ownSecrets(name, secrets),
    ...data[name],
    ...pick(env, switchedOn[name]),
    PORT: String(profile.ports[name]),
    DATABASE_URL: databaseUrl,
    DEMO_DIR: join(root, "demo"),
  };
}

/** What integration and browser tests get: the addresses, the keys, and a door to each database. */
export function testEnv(
  profile: Profile,
  secrets: Secrets,
  databaseUrls: Record<ProcessName, string>,
  env: Surroundings = process.env,
): Env {
  const doors = processNames.map((name) => [
    `${name === "storefront" ? "SHOP" : name.toUpperCase()}_DATABASE_URL`,
    databaseUrls[name],
  ]);
  const { POSTGRES_PASSWORD: _, ...known } = secrets;
  return {
    ...baseEnv(root, "test", env),
    ...pick(env, ["CI", "CHROMIUM_PATH"]),
    ...addresses(profile, env),
    ...known,
    ...Object.fromEntries(doors),
    ...mailEnv(profile),
    DEMO_DIR: join(root, "demo"),
    PORTICO_STATE_DIR: profile.stateDir,
    // Test runners keep their caches here instead of the shopper's home.
    XDG_CACHE_HOME: env.XDG_CACHE_HOME ?? join(stateRoot, "cache"),
  };
}
