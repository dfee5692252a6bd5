import { handle } from "@/lib/bff/handle";
import { listPaymentMethods } from "@/lib/bff/operations/checkout";

export const GET = handle(listPaymentMethods);
