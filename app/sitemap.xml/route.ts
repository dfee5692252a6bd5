import { serveSitemapIndex } from "@/lib/bff/serve-sitemaps";

export const GET = serveSitemapIndex;
