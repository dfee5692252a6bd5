import { handle } from "@/lib/bff/handle";
import { listReviews, writeReview } from "@/lib/bff/operations/reviews";

export { DELETE, OPTIONS, PATCH, PUT } from "@/lib/bff/other-methods";
export const GET = handle(listReviews);
export const POST = handle(writeReview);
