import { handle } from "@/lib/bff/handle";
import { listMarkets } from "@/lib/bff/operations/shop";

export const GET = handle(listMarkets);
