import { handle } from "@/lib/bff/handle";
import { setAddresses } from "@/lib/bff/operations/checkout";

export { DELETE, GET, OPTIONS, PATCH, POST } from "@/lib/bff/other-methods";
export const PUT = handle(setAddresses);
