import { resolve } from "node:path";
import { packageRoot } from "./package-root";
import { secretProblems } from "./secrets";

export type Environment = {
  isProduction: boolean;
  databaseUrl: string;
  /** Where this engine is reached, without a trailing slash. */
  commerceUrl: string;
  storefrontUrl: string;
  jwtSecret: string;
  cookieSecret: string;
  webhookSecret: string;
  publishableKey: string;
  admin: { email: string; password: string };
  stripe: { apiKey: string; webhookSecret: string } | undefined;
  /** Test cards buy for nothing, so they are never taken beside a live Stripe key. */
  hasCardSandbox: boolean;
  demoDirectory: string;
  /** Uploaded files live here and are served under /static. */
  dataDirectory: string;
};

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads and checks the process environment; throws one error that names every variable at fault. */
export function readEnvironment(variables: Variables = process.env, root: string = packageRoot()): Environment {
  const problems: string[] = [];
  const required = (name: string): string => {
    const value = variables[name];
    if (!value) problems.push(`${name} is missing`);
    return value ?? "";
  };
  const isProduction = variables.NODE_ENV === "production";
  if (isProduction) {
    const { JWT_SECRET, COOKIE_SECRET, WEBHOOK_SECRET } = variables;
    problems.push(...secretProblems({ JWT_SECRET, COOKIE_SECRET, WEBHOOK_SECRET }));
  }
  const secret = (name: string): string => (isProduction ? (variables[name] ?? "") : required(name));
  const publishableKey = required("COMMERCE_PUBLISHABLE_KEY");
  if (publishableKey && !/^pk_[0-9a-f]{64}$/.test(publishableKey)) {
    problems.push("COMMERCE_PUBLISHABLE_KEY is not pk_ and 64 hexadecimal digits");
  }
  const { STRIPE_API_KEY, STRIPE_WEBHOOK_SECRET } = variables;
  if (Boolean(STRIPE_API_KEY) !== Boolean(STRIPE_WEBHOOK_SECRET)) {
    problems.push("STRIPE_API_KEY and STRIPE_WEBHOOK_SECRET belong together");
  }
  const environment: Environment = {
    isProduction,
    databaseUrl: required("DATABASE_URL"),
    commerceUrl: url(variables.COMMERCE_URL ?? "http://127.0.0.1:9000"),
    storefrontUrl: url(variables.STOREFRONT_URL ?? "http://localhost:3000"),
    jwtSecret: secret("JWT_SECRET"),
    cookieSecret: secret("COOKIE_SECRET"),
    webhookSecret: secret("WEBHOOK_SECRET"),
    publishableKey,
    admin: { email: variables.ADMIN_EMAIL ?? "", password: variables.ADMIN_PASSWORD ?? "" },
    stripe:
      STRIPE_API_KEY && STRIPE_WEBHOOK_SECRET
        ? { apiKey: STRIPE_API_KEY, webhookSecret: STRIPE_WEBHOOK_SECRET }
        : undefined,
    hasCardSandbox: !/^[sr]k_live_/.test(STRIPE_API_KEY ?? ""),
    demoDirectory: resolve(root, variables.DEMO_DIR ?? "../../demo"),
    dataDirectory: resolve(root, variables.COMMERCE_DATA_DIR ?? "static"),
  };
  if (problems.length > 0) throw new Error(`The environment is not fit to start: ${problems.join("; ")}.`);
  return environment;
}

function url(value: string): string {
  return value.replace(/\/+$/, "");
}
