import { handle } from "@/lib/bff/handle";
import { addToCart } from "@/lib/bff/operations/cart";

export const POST = handle(addToCart);
