import { handle } from "@/lib/bff/handle";
import { viewCart } from "@/lib/bff/operations/cart";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/bff/other-methods";
export const GET = handle(viewCart);
