import "server-only";
import { randomUUID } from "node:crypto";
import { routes } from "@/lib/contract/v1/routes";
import { problemResponse } from "./handle";

/** What may be done at a path of `/api/v1`; a path the contract does not name is a document to read. */
export function methodsAt(pathname: string): string[] {
  const named = Object.values(routes).flatMap(({ method, path }) =>
    new RegExp(`^/api/v1${path.replace(/\{\w+\}/g, "[^/]+")}$`).test(pathname) ? [method] : [],
  );
  const methods: string[] = named.length > 0 ? named : ["GET"];
  return [...(methods.includes("GET") ? [...methods, "HEAD"] : methods), "OPTIONS"].sort();
}

const allowAt = (request: Request): string => methodsAt(new URL(request.url).pathname).join(", ");

async function methodNotAllowed(request: Request): Promise<Response> {
  const response = problemResponse({ problem: "method-not-allowed" }, randomUUID());
  response.headers.set("allow", allowAt(request));
  return response;
}

/** A route exports from here every method it has no operation for: Next's own answer would be bare. */
export {
  methodNotAllowed as DELETE,
  methodNotAllowed as GET,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};

export const OPTIONS = async (request: Request): Promise<Response> =>
  new Response(null, { status: 204, headers: { allow: allowAt(request) } });
