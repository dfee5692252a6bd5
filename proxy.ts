import { type NextRequest, NextResponse } from "next/server";
import { prefersMarkdown } from "./lib/domain/accept";
import { segmentCodes, segmentCookie } from "./lib/domain/segment";
import { securePolicy } from "./security-headers";
import { shopConfig } from "./shop.config";

const year = 31_536_000;
const isSecurePath = (pathname: string): boolean => /^\/[^/]+\/(?:checkout$|orders\/)/.test(pathname);

/** The pages that can be had as Markdown. */
const hasMarkdown = /^\/[a-z]{2}-[a-z]{2}(?:\/(?:(?:products|categories|collections|pages|journal)\/[^/]+|journal))?$/;

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

/** Runs on first visits, on the bare domain, on secure pages and for who names Markdown only. It sets headers; it authorises nothing. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (pathname === "/") {
    return NextResponse.redirect(
      new URL(`/${preferredMarket(request.headers.get("accept-language"))}`, request.url),
      307,
    );
  }
  if (hasMarkdown.test(pathname) && prefersMarkdown(request.headers.get("accept"))) {
    return NextResponse.rewrite(new URL(`/markdown${pathname}${request.nextUrl.search}`, request.url));
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
    {
      source: "/((?!api/|_next/|media/|.*\\.).*)",
      has: [{ type: "header", key: "accept", value: "(.*)text/markdown(.*)" }],
    },
    { source: "/((?!api/|_next/|media/|.*\\.).*)", missing: [{ type: "cookie", key: "segment" }] },
  ],
};
