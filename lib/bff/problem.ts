import "server-only";
import { type Problem, type ProblemCode, problems } from "@/lib/contract/problems";

/** An answer that is not the one hoped for. */
export type ProblemReply = { problem: ProblemCode; left?: number | null; errors?: Problem["errors"]; detail?: string };

const retryAfter: Partial<Record<ProblemCode, string>> = {
  "cart-busy": "1",
  "request-running": "1",
  "rate-limited": "60",
  "shop-unavailable": "5",
};

/** The RFC 9457 body of a problem. */
export function problemBody(reply: ProblemReply, requestId: string): Problem {
  const [status, title] = problems[reply.problem];
  return {
    type: `/api/v1/docs#problem-${reply.problem}`,
    code: reply.problem,
    title,
    status,
    requestId,
    ...(reply.detail ? { detail: reply.detail } : {}),
    ...(reply.errors ? { errors: reply.errors } : {}),
    ...(typeof reply.left === "number" ? { left: reply.left } : {}),
  };
}

export function problemHeaders(code: ProblemCode): Record<string, string> {
  const wait = retryAfter[code];
  return {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    ...(wait ? { "retry-after": wait } : {}),
  };
}
