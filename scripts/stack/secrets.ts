import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Profile, type Surroundings, sharedDir } from "./profile.ts";

const token = () => randomBytes(32).toString("hex");
const password = () => randomBytes(12).toString("base64url");

const makers = {
  WEBHOOK_SECRET: token,
  COMMERCE_PUBLISHABLE_KEY: () => `pk_${token()}`,
  CMS_API_KEY: token,
  JWT_SECRET: token,
  COOKIE_SECRET: token,
  PAYLOAD_SECRET: token,
  SESSION_SECRET: token,
  POSTGRES_PASSWORD: token,
  ADMIN_EMAIL: () => "admin@larch-and-loom.example",
  ADMIN_PASSWORD: password,
};

/** Needed while the storefront is built, so one and the same for every profile that runs the build. */
const buildMakers = { SEGMENT_SECRET: token };

export type Secrets = Record<keyof typeof makers | keyof typeof buildMakers, string>;

/** Reads `KEY=value` lines; blank lines and comments are skipped. */
export function parseEnvFile(text: string): Record<string, string> {
  const lines = text.split("\n").filter((line) => /^[A-Z_]+=/.test(line));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}

/** Replaces the file at once; only its owner may read it. */
export function writeSecrets(file: string, secrets: Record<string, string>): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}`);
  writeFileSync(draft, `${lines.join("\n")}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/** The admins' login of the file, as far as there is one: databases that stay know the admins by no other. */
export function readLogin(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = parseEnvFile(readFileSync(file, "utf8"));
  return ADMIN_EMAIL && ADMIN_PASSWORD ? { ADMIN_EMAIL, ADMIN_PASSWORD } : {};
}

/** Reads the file, makes what is missing in it, and lets the environment's values win. */
export function provideSecrets<Name extends string>(
  file: string,
  recipes: Record<Name, () => string>,
  env: Surroundings,
): Record<Name, string> {
  const stored = existsSync(file) ? parseEnvFile(readFileSync(file, "utf8")) : {};
  const names = Object.keys(recipes) as Name[];
  const missing = names.filter((name) => !stored[name]);
  for (const name of missing) stored[name] = recipes[name]();
  if (missing.length > 0) writeSecrets(file, stored);
  const entries = names.map((name) => [name, env[name] || stored[name]]);
  return Object.fromEntries(entries) as Record<Name, string>;
}

export const secretsFile = (profile: Profile) => join(profile.stateDir, "secrets.env");

export function secretsFor(profile: Profile, env: Surroundings = process.env, shared = sharedDir): Secrets {
  return {
    ...provideSecrets(secretsFile(profile), makers, env),
    ...provideSecrets(join(shared, "build.env"), buildMakers, env),
  };
}
