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
/** Photos are decoded and stored on the way. */
const writeDeadline = 15_000;

/** Reads the CMS's REST API as a client that may see published content. Reads are tried twice. */
export function createPayload(config: { url: string; apiKey: string }) {
  const agent = new Agent({ connections: 16, keepAliveTimeout: 30_000 });
  const policy = wrap(
    retry(handleAll, { maxAttempts: 1 }),
    circuitBreaker(handleAll, { halfOpenAfter: 2_000, breaker: new ConsecutiveBreaker(8) }),
    bulkhead(16, 200),
    timeout(deadline, TimeoutStrategy.Aggressive),
  );

  const writing = wrap(bulkhead(8, 50), timeout(writeDeadline, TimeoutStrategy.Aggressive));

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

  /** Sends JSON once: a lost answer does not tell whether it was taken. */
  async function send(path: string, body: unknown, signal: AbortSignal): Promise<{ status: number; body: unknown }> {
    const response = await request(config.url + path, {
      method: "POST",
      dispatcher: agent,
      signal,
      headers: {
        authorization: `api-clients API-Key ${config.apiKey}`,
        accept: "application/json",
        "content-type": "application/json",
      },
      body: JSON.stringify(body),
    });
    const text = await response.body.text();
    if (response.statusCode >= 500) throw new Error(`status ${response.statusCode}`);
    return { status: response.statusCode, body: JSON.parse(text) };
  }

  return {
    /**
     * Posts to an operation of the CMS; its answers below 500 are the caller's to read.
     * @throws ShopError where the CMS is down or slow
     */
    async write(path: string, body: unknown): Promise<{ status: number; body: unknown }> {
      return writing
        .execute(({ signal }) => send(path, body, signal))
        .catch((cause: unknown) => {
          throw new ShopError("upstream-down", "cms", { cause });
        });
    },
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
