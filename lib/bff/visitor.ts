import "server-only";
import { env } from "@/lib/server/env";
import type { Sealed } from "@/lib/server/sealed-token";
import { seal, unseal } from "@/lib/server/sealed-token";

/** Who asks, and how they carry their cart: in a cookie (web) or as a bearer token (other channels). */
export type Visitor = { carrier: "cookie" | "bearer"; cart: Sealed | null };

const isHttps = () => env().STOREFRONT_URL.startsWith("https:");
const cartCookie = () => (isHttps() ? "__Host-cart" : "cart");
const days30 = 30 * 86_400;

function cookieValue(request: Request, name: string): string | null {
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, ...value] = pair.trim().split("=");
    if (key === name) return value.join("=");
  }
  return null;
}

/** Reads the cart a request carries. A bearer token or the header `Cart-Transport: bearer` keeps cookies out of it. */
export async function visitorOf(request: Request): Promise<Visitor> {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (bearer || request.headers.get("cart-transport") === "bearer") {
    return { carrier: "bearer", cart: bearer ? await unseal("cart", bearer) : null };
  }
  const cookie = cookieValue(request, cartCookie());
  return { carrier: "cookie", cart: cookie ? await unseal("cart", cookie) : null };
}

/**
 * Headers that make the visitor's carrier remember `cart` (null forgets it) and the badge show `itemCount`.
 */
export async function rememberCart(
  headers: Headers,
  carrier: Visitor["carrier"],
  cart: Sealed | null,
  itemCount: number,
) {
  const token = cart ? await seal("cart", cart) : "";
  if (carrier === "bearer") {
    headers.set("cart-token", token);
    return;
  }
  const common = `Path=/; SameSite=Lax; Max-Age=${cart ? days30 : 0}${isHttps() ? "; Secure" : ""}`;
  headers.append("set-cookie", `${cartCookie()}=${token}; HttpOnly; ${common}`);
  headers.append("set-cookie", `cart_count=${itemCount}; ${common}`);
}

/** Whether a cookie-carried change comes from our own pages (ASVS 5.0 V3.5.1). */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (origin) return origin === new URL(env().STOREFRONT_URL).origin;
  return request.headers.get("sec-fetch-site") === "same-origin";
}
