import "server-only";
import { createHash } from "node:crypto";
import { EncryptJWT, jwtDecrypt } from "jose";
import { z } from "zod";
import { env } from "./env";

/** What a token of a cart or an order stands for: the caller's cart, or an order by the cart it came from. */
const Sealed = z.object({ cartId: z.string().min(1), market: z.string() });
export type Sealed = z.infer<typeof Sealed>;

const contents = { cart: Sealed, order: Sealed, unsubscribe: z.object({ email: z.string() }) };
export type TokenPurpose = keyof typeof contents;
type Content<P extends TokenPurpose> = z.infer<(typeof contents)[P]>;

const lifetimes: Record<TokenPurpose, string> = { cart: "30d", order: "90d", unsubscribe: "500d" };

/** One key per purpose, so that a token of one can never pass for the other. */
const keyOf = (purpose: TokenPurpose): Uint8Array =>
  createHash("sha256").update(`portico:${purpose}:${env().SESSION_SECRET}`).digest();

/** A compact JWE (dir, A256GCM): opaque to whoever holds it. */
export const seal = <P extends TokenPurpose>(purpose: P, sealed: Content<P>): Promise<string> =>
  new EncryptJWT(sealed)
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setIssuedAt()
    .setExpirationTime(lifetimes[purpose])
    .encrypt(keyOf(purpose));

/** What was sealed, or null for a token that is forged, expired or of another purpose. */
export async function unseal<P extends TokenPurpose>(purpose: P, token: string): Promise<Content<P> | null> {
  try {
    const { payload } = await jwtDecrypt(token, keyOf(purpose), {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
    });
    return contents[purpose].parse(payload) as Content<P>;
  } catch {
    return null;
  }
}
