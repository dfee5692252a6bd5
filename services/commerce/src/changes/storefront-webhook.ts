import type { Post } from "./change-outbox";

const DEADLINE_MS = 5_000;

/** Delivers to the storefront's webhook; anything but a 2xx answer counts as not taken. */
export function postToStorefront(storefrontUrl: string): Post {
  return async (body, headers) => {
    const response = await fetch(`${storefrontUrl}/api/webhooks/commerce`, {
      method: "POST",
      headers,
      body,
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    await response.body?.cancel();
    return response.ok;
  };
}
