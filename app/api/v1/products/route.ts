import { handle } from "@/lib/bff/handle";
import { listProducts } from "@/lib/bff/operations/catalogue";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/bff/other-methods";
export const GET = handle(listProducts);
