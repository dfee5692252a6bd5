import { existsSync } from "node:fs";
import { join } from "node:path";
import type { NextConfig } from "next";
import type { Rewrite, RouteHas } from "next/dist/lib/load-custom-routes";
import { filterKeys, keptPatterns } from "./lib/domain/listing-filters";
import { pictureQuality, screenWidths, smallWidths } from "./lib/domain/picture-sizes";
import { segmentCodes, segmentCookie } from "./lib/domain/segment";
import { browsePolicy, everyAnswer, productPolicy } from "./security-headers";
import { pseudoMarket, shopConfig } from "./shop.config";

/** Segment codes are fixed when the shop is built, so the secret is needed here and not only at run time. */
function codes(): string[] {
  const secret = process.env.SEGMENT_SECRET;
  if (!secret || secret.length < 32)
    throw new Error("SEGMENT_SECRET is missing or shorter than 32 characters. See .env.example.");
  return segmentCodes(secret, shopConfig.segmentSlots);
}

// The mirrored market has its paths in every build; without PSEUDO_MARKET it answers 404 like any unknown one.
const markets = [...shopConfig.markets, pseudoMarket].map((market) => market.code).join("|");
const page = `/:market(${markets})/:path*`;
const listing = `/:market(${markets})/:kind(categories|collections)/:handle`;

const inQuery = (key: string): RouteHas => ({ type: "query", key });

/** A page inside its market, for shoppers of every segment: a cookie that says no segment of this shop says the default one. */
function ofEverySegment({ source, destination, has = [], missing = [] }: Rewrite): Rewrite[] {
  const cookie: RouteHas = { type: "cookie", key: segmentCookie, value: `(?<segment>${codes().join("|")})` };
  return [
    { source, has: [...has, cookie], missing, destination: `/:market/:segment${destination}` },
    { source, has, missing: [...missing, cookie], destination: `/:market/${codes()[0]}${destination}` },
  ];
}

const config: NextConfig = {
  cacheComponents: true,
  cacheHandler: join(import.meta.dirname, "page-store/page-store.ts"),
  cacheHandlers: { default: join(import.meta.dirname, "page-store/answer-store.ts") },
  partialPrefetching: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // Hashed over the whole page in JavaScript at every answer: an eighth of a page's time. A CDN makes its own.
  generateEtags: false,
  experimental: {
    globalNotFound: true,
    // Keeping what was compiled makes later builds three times as fast, and the first a third slower.
    turbopackFileSystemCacheForBuild: existsSync(join(import.meta.dirname, ".next/BUILD_ID")),
  },
  // Types are checked by `npm run check`; a build need not spend a fifth of its time on them once more.
  typescript: { ignoreBuildErrors: true },
  images: {
    localPatterns: [{ pathname: "/media/**", search: "" }],
    formats: ["image/webp"],
    deviceSizes: screenWidths,
    imageSizes: smallWidths,
    qualities: [pictureQuality],
    minimumCacheTTL: 2_678_400,
  },
  async rewrites() {
    return {
      beforeFiles: [
        { source: "/favicon.ico", destination: "/icons/32.png" },
        // A page's address with `.md` behind it is the page as Markdown; proxy.ts does the same for who asks by Accept.
        { source: `/:market(${markets}).md`, destination: "/markdown/:market" },
        { source: `/:market(${markets})/journal.md`, destination: "/markdown/:market/journal" },
        {
          source: `/:market(${markets})/:kind(products|categories|collections|pages|journal)/:name([a-z0-9-]+).md`,
          destination: "/markdown/:market/:kind/:name",
        },
        // The secret of a letter's link is for the browser alone; the page around it is one for all.
        { source: `/:market(${markets})/:page(confirm|unsubscribe)/:token`, destination: "/:market/:page" },
      ],
      // The framework compiles these anew at every request until one leads to a page: what is asked for most comes first.
      afterFiles: [
        ...ofEverySegment({ source: page, missing: filterKeys.map(inQuery), destination: "/:path*" }),
        // A listing is static as it is and for what many ask alike, and made for the request where its address says more.
        ...Object.entries(keptPatterns).flatMap(([key, pattern]) =>
          ofEverySegment({
            source: listing,
            has: [{ type: "query", key, value: `(?<value>${pattern})` }],
            missing: filterKeys.filter((other) => other !== key).map(inQuery),
            destination: `/:kind/:handle/only/${key}-:value`,
          }),
        ),
        ...filterKeys.flatMap((key) =>
          ofEverySegment({ source: listing, has: [inQuery(key)], destination: "/:kind/:handle/filtered" }),
        ),
        ...ofEverySegment({ source: page, destination: "/:path*" }),
      ],
    };
  },
  async headers() {
    return [
      // Groups without names: with names the framework compiles every value that has a colon anew for each answer.
      { source: "/(.*)", headers: everyAnswer },
      {
        source: "/((?!api/|[^/]+/checkout|[^/]+/orders/).*)",
        headers: [{ key: "content-security-policy", value: browsePolicy }],
      },
      {
        source: `/(${markets})/products/([^/]+)`,
        headers: [{ key: "content-security-policy", value: productPolicy }],
      },
    ];
  },
};

export default config;
