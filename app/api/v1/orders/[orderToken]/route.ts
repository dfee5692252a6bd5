import { handle } from "@/lib/bff/handle";
import { viewOrder } from "@/lib/bff/operations/checkout";

export const GET = handle(viewOrder);
