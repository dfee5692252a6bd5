import { handle } from "@/lib/bff/handle";
import { changeLine, removeLine } from "@/lib/bff/operations/cart";

export const PATCH = handle(changeLine);
export const DELETE = handle(removeLine);
