import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";

const windowSeconds = 300;
const seen = new Map<string, number>();

/**
 * Whether a change notice is ours and new: HMAC-SHA256 over `timestamp.body`, at most five minutes old.
 * @param now Unix seconds
 */
export function isAuthentic(
  secret: string,
  message: { body: string; timestamp: string | null; signature: string | null },
  now: number,
): boolean {
  const { body, timestamp, signature } = message;
  if (!timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp)) > windowSeconds) return false;
  const expected = Buffer.from(`sha256=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`);
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** Whether a notice's id is met for the first time within the window. */
export function isFirst(id: string, now: number): boolean {
  for (const [old, at] of seen) {
    if (now - at <= 2 * windowSeconds) break;
    seen.delete(old);
  }
  if (seen.has(id)) return false;
  seen.set(id, now);
  return true;
}
