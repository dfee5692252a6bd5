import { handle } from "@/lib/bff/handle";
import { chooseShippingOption } from "@/lib/bff/operations/checkout";

export const PUT = handle(chooseShippingOption);
