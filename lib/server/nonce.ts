import "server-only";
import { headers } from "next/headers";

/** The nonce that `proxy.ts` gave this request's scripts; undefined where its pages need none. */
export async function requestNonce(): Promise<string | undefined> {
  const policy = (await headers()).get("content-security-policy") ?? "";
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}
