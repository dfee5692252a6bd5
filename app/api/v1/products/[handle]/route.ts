import { handle } from "@/lib/bff/handle";
import { viewProduct } from "@/lib/bff/operations/catalogue";

export const GET = handle(viewProduct);
