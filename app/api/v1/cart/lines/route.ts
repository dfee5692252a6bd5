import { handle } from "@/lib/bff/handle";
import { addToCart } from "@/lib/bff/operations/cart";

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/lib/bff/other-methods";
export const POST = handle(addToCart);
