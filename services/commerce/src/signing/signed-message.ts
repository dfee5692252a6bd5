import { createHmac, timingSafeEqual } from "node:crypto";

export const TIMESTAMP_HEADER = "x-portico-timestamp";
export const SIGNATURE_HEADER = "x-portico-signature";

const REPLAY_WINDOW_SECONDS = 300;

/** Headers that prove who wrote the body, and when. */
export function signedHeaders(body: string, secret: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  return {
    "content-type": "application/json",
    [TIMESTAMP_HEADER]: timestamp,
    [SIGNATURE_HEADER]: signature(timestamp, body, secret),
  };
}

/** Whether the headers belong to exactly this body and were made within the last five minutes. */
export function isSignedBy(headers: Record<string, unknown>, body: string, secret: string, now: Date): boolean {
  const timestamp = headers[TIMESTAMP_HEADER];
  const claimed = headers[SIGNATURE_HEADER];
  if (typeof timestamp !== "string" || typeof claimed !== "string" || !/^\d+$/.test(timestamp)) return false;
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > REPLAY_WINDOW_SECONDS) return false;
  const expected = Buffer.from(signature(timestamp, body, secret));
  const given = Buffer.from(claimed);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function signature(timestamp: string, body: string, secret: string): string {
  return `sha256=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`;
}
