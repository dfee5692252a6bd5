import { serveSitemap } from "@/lib/bff/serve-sitemaps";

export const GET = serveSitemap;
