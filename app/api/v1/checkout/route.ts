import { handle } from "@/lib/bff/handle";
import { placeOrder } from "@/lib/bff/operations/checkout";

export const POST = handle(placeOrder);
