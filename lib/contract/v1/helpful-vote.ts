import { z } from "zod";
import { ReviewId } from "@/lib/domain/review";

export const helpfulParams = z.strictObject({ reviewId: ReviewId });

/** `voter` is a secret of the device, made by it: who knows it may take the vote back. */
export const HelpfulBody = z.strictObject({ voter: z.uuid() });

export const HelpfulAnswer = z.object({ helpfulCount: z.int().nonnegative() });
