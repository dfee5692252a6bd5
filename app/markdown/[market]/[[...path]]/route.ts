import { serveMarkdown } from "@/lib/bff/serve-markdown";

export const GET = serveMarkdown;
