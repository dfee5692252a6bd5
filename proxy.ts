import { type NextRequest, NextResponse } from "next/server";
import { segmentCodes, segmentCookie } from "./lib/domain/segment";
import { securePolicy } from "./security-headers";
import { shopConfig } from "./shop.config";

const year = 31_536_000;
const isSecurePath = (pathname: string): boolean => /^\/[^/]+\/(?:checkout$|orders\/)/.test(pathname);

/** Nobody needs a market to arrive: the browser's languages choose, the first market answers the rest. */
function preferredMarket(languages: string | null): string {
  const wanted = (languages ?? "").split(",").map((part) => part.split(";")[0]?.trim().toLowerCase() ?? "");
  for (const tag of wanted) {
    const exact = shopConfig.markets.find((market) => market.locale.toLowerCase() === tag);
    const alike = exact ?? shopConfig.markets.find((market) => market.language === tag.split("-")[0]);
    if (alike) return alike.code;
  }
  return shopConfig.markets[0].code;
}

/** Runs on first visits, on the bare domain and on secure pages only. It sets headers; it authorises nothing. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (pathname === "/") {
    return NextResponse.redirect(
      new URL(`/${preferredMarket(request.headers.get("accept-language"))}`, request.url),
      307,
    );
  }
  const headers = new Headers(request.headers);
  const policy = isSecurePath(pathname) ? securePolicy(btoa(crypto.randomUUID())) : null;
  if (policy) headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  if (policy) response.headers.set("content-security-policy", policy);
  const secret = process.env.SEGMENT_SECRET;
  if (secret && !request.cookies.has(segmentCookie)) {
    const [code] = segmentCodes(secret, shopConfig.segmentSlots);
    if (code) response.cookies.set(segmentCookie, code, { path: "/", sameSite: "lax", httpOnly: true, maxAge: year });
  }
  return response;
}

export const config = {
  matcher: [
    "/",
    "/:market/checkout",
    "/:market/orders/:path*",
    { source: "/((?!api/|_next/|media/|.*\\.).*)", missing: [{ type: "cookie", key: "segment" }] },
  ],
};
