import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { ChangeEvent } from "./change-event";
import { signedHeaders } from "./signature";

interface DeliveryOptions {
  address: string;
  secret: string;
  log: (message: string) => void;
  /** Milliseconds before each retry; the first try is immediate. */
  pauses?: readonly number[];
}

const deadline = 5000;
const defaultPauses = [500, 2000, 7000, 20_000];

/**
 * Posts a batch to the storefront until it answers 2xx or the retries are used up. Never rejects.
 * Every try carries the same id and a fresh timestamp.
 */
export async function deliver(events: ChangeEvent[], options: DeliveryOptions): Promise<void> {
  const body = JSON.stringify({ id: randomUUID(), events });
  const problem = await postUntilTaken(() => body, options);
  if (problem) options.log(`The storefront did not take ${events.length} change event(s): ${problem}`);
}

/** Posts what `bodyOf` says at each try; answers the problem of the last one, empty where it was taken. Never rejects. */
export async function postUntilTaken(
  bodyOf: () => string | Promise<string>,
  options: DeliveryOptions,
): Promise<string> {
  let problem = "";
  for (const pause of [0, ...(options.pauses ?? defaultPauses)]) {
    if (pause > 0) await wait(pause, undefined, { ref: false });
    problem = await post(bodyOf, options);
    if (problem === "") return problem;
  }
  return problem;
}

async function post(bodyOf: () => string | Promise<string>, { address, secret }: DeliveryOptions): Promise<string> {
  try {
    const body = await bodyOf();
    const response = await fetch(address, {
      method: "POST",
      headers: signedHeaders(secret, Math.floor(Date.now() / 1000), body),
      body,
      redirect: "error",
      cache: "no-store",
      signal: AbortSignal.timeout(deadline),
    });
    await response.body?.cancel();
    return response.ok ? "" : `status ${response.status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
