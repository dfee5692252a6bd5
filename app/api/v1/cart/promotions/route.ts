import { handle } from "@/lib/bff/handle";
import { applyPromotion, removePromotion } from "@/lib/bff/operations/cart";

export const POST = handle(applyPromotion);
export const DELETE = handle(removePromotion);
