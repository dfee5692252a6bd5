import { handle } from "@/lib/bff/handle";
import { listCards } from "@/lib/bff/operations/catalogue";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/bff/other-methods";
export const GET = handle(listCards);
