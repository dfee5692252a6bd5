import { openApiDocument } from "@/lib/contract/openapi";
import { documentPage } from "@/lib/contract/openapi-page";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/bff/other-methods";
export const GET = () =>
  new Response(documentPage(openApiDocument()), { headers: { "content-type": "text/html; charset=utf-8" } });
