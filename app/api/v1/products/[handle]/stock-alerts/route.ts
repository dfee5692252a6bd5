import { handle } from "@/lib/bff/handle";
import { requestStockAlert } from "@/lib/bff/operations/mail";

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/lib/bff/other-methods";
export const POST = handle(requestStockAlert);
