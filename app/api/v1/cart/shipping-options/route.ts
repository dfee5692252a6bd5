import { handle } from "@/lib/bff/handle";
import { listShippingOptions } from "@/lib/bff/operations/checkout";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/bff/other-methods";
export const GET = handle(listShippingOptions);
