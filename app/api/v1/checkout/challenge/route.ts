import { handle } from "@/lib/bff/handle";
import { answerChallenge } from "@/lib/bff/operations/checkout";

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/lib/bff/other-methods";
export const POST = handle(answerChallenge);
