import { handle } from "@/lib/bff/handle";
import { listProducts } from "@/lib/bff/operations/catalogue";

export const GET = handle(listProducts);
