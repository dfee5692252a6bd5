import { handle } from "@/lib/bff/handle";
import { viewHealth } from "@/lib/bff/operations/shop";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/bff/other-methods";
export const GET = handle(viewHealth);
