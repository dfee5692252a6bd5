import { handle } from "@/lib/bff/handle";
import { choosePaymentMethod } from "@/lib/bff/operations/checkout";

export const PUT = handle(choosePaymentMethod);
