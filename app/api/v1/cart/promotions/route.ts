import { handle } from "@/lib/bff/handle";
import { applyPromotion, removePromotion } from "@/lib/bff/operations/cart";

export { GET, OPTIONS, PATCH, PUT } from "@/lib/bff/other-methods";
export const POST = handle(applyPromotion);
export const DELETE = handle(removePromotion);
