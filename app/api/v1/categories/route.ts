import { handle } from "@/lib/bff/handle";
import { listCategories } from "@/lib/bff/operations/catalogue";

export const GET = handle(listCategories);
