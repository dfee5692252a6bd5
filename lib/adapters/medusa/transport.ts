import "server-only";
import {
  BulkheadRejectedError,
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  TimeoutStrategy,
  timeout,
  wrap,
} from "cockatiel";
import { Agent, request } from "undici";
import { ShopError } from "@/lib/domain/shop-error";

/** Calls of one kind share a deadline, a number of connections and a circuit, so that one slow kind starves no other. */
export type CallKind = "catalogue" | "cart" | "complete";

/** Milliseconds and calls at once. The catalogue's deadline covers a cold engine; shoppers read cached pages meanwhile. */
const limits: Record<CallKind, { deadline: number; atOnce: number; queued: number }> = {
  catalogue: { deadline: 5_000, atOnce: 16, queued: 200 },
  cart: { deadline: 8_000, atOnce: 16, queued: 100 },
  complete: { deadline: 30_000, atOnce: 8, queued: 50 },
};

export type EngineAnswer = { status: number; body: unknown };
export type EngineCall = { method: "GET" | "POST" | "DELETE"; path: string; body?: unknown };

/** Neither a refusal nor our own queue being full says that the engine is unwell. */
const isTrouble = handleWhen(
  (error) =>
    !(error instanceof BulkheadRejectedError || (error instanceof ShopError && error.code === "upstream-refused")),
);

function policyOf(kind: CallKind) {
  const { deadline, atOnce, queued } = limits[kind];
  return wrap(
    circuitBreaker(isTrouble, { halfOpenAfter: 2_000, breaker: new ConsecutiveBreaker(8) }),
    bulkhead(atOnce, queued),
    timeout(deadline, TimeoutStrategy.Aggressive),
  );
}

/** Only reads are tried again, once. */
const again = retry(isTrouble, {
  maxAttempts: 1,
  backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 400 }),
});

/**
 * Speaks HTTP to the engine under deadlines, bulkheads and circuit breakers.
 * @returns answers below 500, whatever their status
 * @throws ShopError for an engine that is down, slow or broken
 */
export function createTransport(config: { url: string; publishableKey: string }) {
  const kinds = Object.keys(limits) as CallKind[];
  const agents = new Map(
    kinds.map((kind) => [kind, new Agent({ connections: limits[kind].atOnce, keepAliveTimeout: 30_000 })]),
  );
  const policies = new Map(kinds.map((kind) => [kind, policyOf(kind)]));

  async function once(kind: CallKind, { method, path, body }: EngineCall, signal: AbortSignal): Promise<EngineAnswer> {
    const dispatcher = agents.get(kind);
    const response = await request(config.url + path, {
      method,
      ...(dispatcher ? { dispatcher } : {}),
      signal,
      headers: {
        "x-publishable-api-key": config.publishableKey,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.body.text();
    if (response.statusCode >= 501) throw new ShopError("upstream-down", "commerce");
    if (response.statusCode === 401 || response.statusCode === 403) throw new ShopError("upstream-refused", "commerce");
    try {
      return { status: response.statusCode, body: text ? JSON.parse(text) : null };
    } catch (cause) {
      throw new ShopError("upstream-nonsense", "commerce", { cause });
    }
  }

  return async (kind: CallKind, call: EngineCall): Promise<EngineAnswer> => {
    const policy = policies.get(kind);
    const attempt = () =>
      policy ? policy.execute(({ signal }) => once(kind, call, signal)) : once(kind, call, AbortSignal.timeout(5_000));
    try {
      return await (call.method === "GET" ? again.execute(attempt) : attempt());
    } catch (error) {
      if (error instanceof ShopError) throw error;
      const isSlow = error instanceof Error && /timeout|timed out|cancel/i.test(`${error.name} ${error.message}`);
      throw new ShopError(isSlow ? "upstream-slow" : "upstream-down", "commerce", { cause: error });
    }
  };
}

export type Transport = ReturnType<typeof createTransport>;
