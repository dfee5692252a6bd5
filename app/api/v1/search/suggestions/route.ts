import { handle } from "@/lib/bff/handle";
import { suggestSearch } from "@/lib/bff/operations/catalogue";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/bff/other-methods";
export const GET = handle(suggestSearch);
