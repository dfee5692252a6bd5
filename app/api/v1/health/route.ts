import { handle } from "@/lib/bff/handle";
import { viewHealth } from "@/lib/bff/operations/shop";

export const GET = handle(viewHealth);
