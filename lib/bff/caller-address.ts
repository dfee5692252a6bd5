import "server-only";
import { shopConfig } from "@/shop.config";

/**
 * The network address a request comes from, as the outermost proxy of ours saw it: what a caller writes into
 * `X-Forwarded-For` stands further left and is not believed.
 */
export function callerAddress(request: Request): string {
  const chain = (request.headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return chain.at(-shopConfig.proxies) || chain[0] || "unknown";
}
