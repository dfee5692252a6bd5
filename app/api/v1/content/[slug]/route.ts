import { handle } from "@/lib/bff/handle";
import { viewContent } from "@/lib/bff/operations/catalogue";

export const GET = handle(viewContent);
