import { openApiDocument } from "@/lib/contract/openapi";

export const GET = () => Response.json(openApiDocument());
