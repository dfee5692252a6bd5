import type { NextConfig } from "next";

/** What the shop's own configuration says about how pages are made and fetched, and nothing else. */
const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  reactStrictMode: true,
  // The bundler looks for proxy.ts and instrumentation.ts in the folders above too, and would take the shop's.
  pageExtensions: ["tsx"],
  experimental: { useTypeScriptCli: true },
};

export default config;
