import { handle } from "@/lib/bff/handle";
import { unsubscribe } from "@/lib/bff/operations/mail";

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/lib/bff/other-methods";
export const POST = handle(unsubscribe);
