import { handle } from "@/lib/bff/handle";
import { viewCart } from "@/lib/bff/operations/cart";

export const GET = handle(viewCart);
