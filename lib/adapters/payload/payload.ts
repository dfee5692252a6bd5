import "server-only";
import {
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  handleAll,
  retry,
  TimeoutStrategy,
  timeout,
  wrap,
} from "cockatiel";
import { Agent, request } from "undici";
import type { z } from "zod";
import { ShopError } from "@/lib/domain/shop-error";

const deadline = 5_000;

/** Reads the CMS's REST API as a client that may see published content. Reads are tried twice. */
export function createPayload(config: { url: string; apiKey: string }) {
  const agent = new Agent({ connections: 16, keepAliveTimeout: 30_000 });
  const policy = wrap(
    retry(handleAll, { maxAttempts: 1 }),
    circuitBreaker(handleAll, { halfOpenAfter: 2_000, breaker: new ConsecutiveBreaker(8) }),
    bulkhead(16, 200),
    timeout(deadline, TimeoutStrategy.Aggressive),
  );

  async function get(path: string, signal: AbortSignal): Promise<unknown> {
    const response = await request(config.url + path, {
      dispatcher: agent,
      signal,
      headers: { authorization: `api-clients API-Key ${config.apiKey}`, accept: "application/json" },
    });
    const body = await response.body.text();
    if (response.statusCode >= 400) throw new Error(`status ${response.statusCode}`);
    return JSON.parse(body);
  }

  return {
    /** @throws ShopError where the CMS is down, slow or speaks nonsense */
    async read<T>(schema: z.ZodType<T>, path: string): Promise<T> {
      const body = await policy
        .execute(({ signal }) => get(path, signal))
        .catch((cause: unknown) => {
          throw new ShopError("upstream-down", "cms", { cause });
        });
      const parsed = schema.safeParse(body);
      if (!parsed.success) throw new ShopError("upstream-nonsense", "cms", { cause: parsed.error });
      return parsed.data;
    },
  };
}

export type Payload = ReturnType<typeof createPayload>;
