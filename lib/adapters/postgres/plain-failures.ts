import "server-only";
import { DrizzleQueryError } from "drizzle-orm/errors";
import { ShopError } from "@/lib/domain/shop-error";

type Coded = Error & { code: string };
type Method = (...given: never[]) => Promise<unknown>;

/** The error of a chain that has a code: Postgres's own, or the network's. */
function codedOf(error: unknown): Coded | undefined {
  if (!(error instanceof Error)) return undefined;
  return "code" in error && typeof error.code === "string" ? (error as Coded) : codedOf(error.cause);
}

/** Classes of SQLSTATE that tell of a database which cannot answer now, and not of what it was asked. */
const isDown = /^(?:08|53|57)/;

function plain(error: unknown): unknown {
  const coded = codedOf(error);
  const isQuery = error instanceof DrizzleQueryError;
  if (!coded && !isQuery) return error;
  const isRefused = coded?.name === "PostgresError" && !isDown.test(coded.code);
  const cause = Object.assign(new Error(isQuery ? error.query : coded?.name), { code: coded?.code });
  return new ShopError(isRefused ? "upstream-refused" : "upstream-down", "database", { cause });
}

/**
 * The same port, whose failures are a ShopError that tells the statement and the code. A driver's own error tells the values as
 * well, addresses and tokens among them, to whoever prints it.
 */
export function withPlainFailures<Port extends Record<keyof Port, Method>>(port: Port): Port {
  const methods = Object.entries<Method>(port).map(([name, method]) => [
    name,
    (...given: never[]) =>
      method(...given).catch((error: unknown) => {
        throw plain(error);
      }),
  ]);
  return Object.fromEntries(methods) as Port;
}
