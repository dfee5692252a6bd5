import type { Problem } from "@/lib/contract/problems";
import { type OperationName, routes } from "@/lib/contract/v1/routes";
import type { Input, Output } from "@/lib/contract/v1/types";

/** The BFF said no (a problem of the contract), or could not be reached (`code` is "offline"). */
export class ApiError extends Error {
  constructor(
    readonly code: Problem["code"] | "offline",
    readonly problem: Problem | null,
  ) {
    super(code);
    this.name = "ApiError";
  }
}

type Sent = { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };

/**
 * Calls an operation of `/api/v1`, typed by the contract without carrying its schemas.
 * @param options.idempotencyKey for operations that take money
 * @throws ApiError
 */
export async function api<N extends OperationName>(
  name: N,
  input: Input<N>,
  options: { idempotencyKey?: string; signal?: AbortSignal } = {},
): Promise<Output<N>> {
  const { params = {}, query = {}, body } = input as Sent;
  const { method, path } = routes[name];
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ""));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) search.append(key, String(one));
  }
  const headers: Record<string, string> = { accept: "application/json" };
  if (body !== undefined) headers["content-type"] = "application/json";
  if (options.idempotencyKey) headers["idempotency-key"] = options.idempotencyKey;
  const response = await fetch(`/api/v1${filled}${search.size > 0 ? `?${search}` : ""}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(options.signal ? { signal: options.signal } : {}),
  }).catch(() => {
    throw new ApiError("offline", null);
  });
  // An answer that breaks off, or is no longer waited for, is none: it must not be taken for an empty one.
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && answer === undefined) throw new ApiError("offline", null);
  if (response.ok) return answer as Output<N>;
  const problem = (answer ?? null) as Problem | null;
  throw new ApiError(problem?.code ?? "shop-error", problem);
}
