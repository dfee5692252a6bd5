import { serveOg } from "@/lib/bff/serve-og";

export const GET = serveOg;
