import { serveMedia } from "@/lib/bff/serve-media";

export const GET = serveMedia;
