import { handle } from "@/lib/bff/handle";
import { answerChallenge } from "@/lib/bff/operations/checkout";

export const POST = handle(answerChallenge);
