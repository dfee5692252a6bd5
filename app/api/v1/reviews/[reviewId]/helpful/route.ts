import { handle } from "@/lib/bff/handle";
import { voteHelpful, withdrawHelpful } from "@/lib/bff/operations/reviews";

export { GET, OPTIONS, PATCH, POST } from "@/lib/bff/other-methods";
export const PUT = handle(voteHelpful);
export const DELETE = handle(withdrawHelpful);
