import { handle } from "@/lib/bff/handle";
import { changeLine, removeLine } from "@/lib/bff/operations/cart";

export { GET, OPTIONS, POST, PUT } from "@/lib/bff/other-methods";
export const PATCH = handle(changeLine);
export const DELETE = handle(removeLine);
