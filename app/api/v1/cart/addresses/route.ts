import { handle } from "@/lib/bff/handle";
import { setAddresses } from "@/lib/bff/operations/checkout";

export const PUT = handle(setAddresses);
