import { handle } from "@/lib/bff/handle";
import { addBundle } from "@/lib/bff/operations/cart";

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/lib/bff/other-methods";
export const POST = handle(addBundle);
