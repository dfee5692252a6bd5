import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { absolute } from "@/lib/server/absolute";

/** Everything may be read but what belongs to one person or changes nothing by being read twice. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  // The address is known when the shop runs, not when it is built.
  await connection();
  return {
    rules: { userAgent: "*", disallow: ["/api/", "/*/cart", "/*/checkout", "/*/orders/", "/*/search"] },
    sitemap: absolute("/sitemap.xml"),
    host: absolute("/"),
  };
}
