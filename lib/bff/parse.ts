import "server-only";
import type { z } from "zod";
import type { Operation } from "@/lib/contract/operation";
import type { ProblemReply } from "./problem";
import { readBody } from "./read-body";

const usualBytes = 64 * 1024;

type Issue = { path: PropertyKey[]; message: string; keys?: string[] };

/** A key as RFC 6901 writes it in a pointer. */
const escaped = (key: PropertyKey): string => String(key).replaceAll("~", "~0").replaceAll("/", "~1");

const pointers = (part: string, issues: Issue[]) =>
  issues.flatMap((issue) =>
    (issue.keys ?? [null]).map((key) => ({
      pointer: `/${[part, ...issue.path, ...(key === null ? [] : [key])].map(escaped).join("/")}`,
      detail: issue.message,
    })),
  );

async function readJson(request: Request, mostBytes: number): Promise<{ value: unknown } | ProblemReply> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get("content-type") ?? "")) {
    return { problem: "media-type-unsupported" };
  }
  const body = await readBody(request, mostBytes);
  if (!body) return { problem: "body-too-large" };
  try {
    return { value: JSON.parse(body.toString("utf8")) };
  } catch {
    return { problem: "input-invalid", errors: [{ pointer: "/body", detail: "is not JSON" }] };
  }
}

function queryOf(request: Request): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = Object.create(null);
  const search = new URL(request.url).searchParams;
  for (const key of new Set(search.keys())) {
    const all = search.getAll(key);
    query[key] = all.length === 1 ? (all[0] ?? "") : all;
  }
  return { ...query };
}

/** Path, query and body by the operation's schemas; every error with a pointer to its place. */
export async function parseInput(
  operation: Operation,
  request: Request,
  params: Record<string, unknown>,
): Promise<{ input: { params: unknown; query: unknown; body: unknown } } | ProblemReply> {
  const given: Record<string, unknown> = { params, query: queryOf(request) };
  if (operation.body) {
    const json = await readJson(request, operation.mostBytes ?? usualBytes);
    if ("problem" in json) return json;
    given.body = json.value;
  }
  const errors: { pointer: string; detail: string }[] = [];
  const input = { params: undefined as unknown, query: undefined as unknown, body: undefined as unknown };
  for (const part of ["params", "query", "body"] as const) {
    const schema: z.ZodType | undefined = operation[part];
    if (!schema) continue;
    const parsed = schema.safeParse(given[part]);
    if (parsed.success) input[part] = parsed.data;
    else errors.push(...pointers(part, parsed.error.issues as Issue[]));
  }
  return errors.length > 0 ? { problem: "input-invalid", errors } : { input };
}
