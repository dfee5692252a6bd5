import { handle } from "@/lib/bff/handle";
import { listMarkets } from "@/lib/bff/operations/shop";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/bff/other-methods";
export const GET = handle(listMarkets);
