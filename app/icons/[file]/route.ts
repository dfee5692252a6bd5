import { serveIcon } from "@/lib/bff/serve-icon";

export const GET = serveIcon;
