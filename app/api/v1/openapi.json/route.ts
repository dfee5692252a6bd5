import { openApiDocument } from "@/lib/contract/openapi";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/bff/other-methods";
export const GET = () => Response.json(openApiDocument());
