import { handle } from "@/lib/bff/handle";
import { askQuestion, listQuestions } from "@/lib/bff/operations/reviews";

export { DELETE, OPTIONS, PATCH, PUT } from "@/lib/bff/other-methods";
export const GET = handle(listQuestions);
export const POST = handle(askQuestion);
