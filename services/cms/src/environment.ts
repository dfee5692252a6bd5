import { findSecretProblems } from "./secret-strength";

const secretNames = ["PAYLOAD_SECRET", "WEBHOOK_SECRET"] as const;

type Variables = Record<string, string | undefined>;

/** Everything the process learns from its surroundings. */
export interface Environment {
  databaseUrl: string;
  cmsUrl: string;
  storefrontUrl: string;
  commerceUrl: string;
  payloadSecret: string;
  webhookSecret: string;
  mediaFolder: string | undefined;
}

/**
 * Reads and checks the variables. A production process with a missing, weak or repeated secret
 * throws; the message names the variable and never its value. `next build` needs none of them.
 */
export function readEnvironment(variables: Variables): Environment {
  const isBuilding = variables.NEXT_PHASE === "phase-production-build";
  if (variables.NODE_ENV === "production" && !isBuilding) refuseUnsafe(variables);
  return {
    databaseUrl: variables.DATABASE_URL ?? "",
    cmsUrl: variables.CMS_URL ?? `http://127.0.0.1:${variables.PORT ?? "3001"}`,
    storefrontUrl: variables.STOREFRONT_URL ?? "http://localhost:3000",
    commerceUrl: variables.COMMERCE_URL ?? "http://127.0.0.1:9000",
    payloadSecret: variables.PAYLOAD_SECRET ?? "",
    webhookSecret: variables.WEBHOOK_SECRET ?? "",
    mediaFolder: variables.CMS_DATA_DIR,
  };
}

function refuseUnsafe(variables: Variables): void {
  const secrets = Object.fromEntries(secretNames.map((name) => [name, variables[name]]));
  const apiKey = variables.CMS_API_KEY;
  const problems = findSecretProblems(apiKey === undefined ? secrets : { ...secrets, CMS_API_KEY: apiKey });
  if (!variables.DATABASE_URL) problems.unshift("DATABASE_URL is missing");
  if (problems.length > 0) throw new Error(`The CMS does not start: ${problems.join("; ")}.`);
}
