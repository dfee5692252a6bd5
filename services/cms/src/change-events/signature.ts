import { createHmac } from "node:crypto";

/** Headers that let the storefront prove a body came from this CMS, at that time (seconds since 1970). */
export function signedHeaders(secret: string, timestamp: number, rawBody: string): Record<string, string> {
  const digest = createHmac("sha256", secret).update(`${timestamp}.${rawBody}`).digest("hex");
  return {
    "content-type": "application/json",
    "x-portico-timestamp": String(timestamp),
    "x-portico-signature": `sha256=${digest}`,
  };
}
