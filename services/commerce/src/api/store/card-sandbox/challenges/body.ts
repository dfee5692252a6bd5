import { z } from "@medusajs/framework/zod";

export const challengeAnswerBody = z.strictObject({
  payment_session_id: z.string(),
  challenge_id: z.string(),
  result: z.enum(["passed", "failed"]),
});

export type ChallengeAnswerBody = z.infer<typeof challengeAnswerBody>;
