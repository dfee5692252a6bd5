import { handle } from "@/lib/bff/handle";
import { listShippingOptions } from "@/lib/bff/operations/checkout";

export const GET = handle(listShippingOptions);
