import { operation } from "../operation";
import { HelpfulAnswer, HelpfulBody, helpfulParams } from "./helpful-vote";

export const withdrawHelpful = operation("withdrawHelpful", {
  summary: "Takes a device's vote for a review back",
  tag: "reviews",
  params: helpfulParams,
  body: HelpfulBody,
  responses: { 200: HelpfulAnswer },
  problems: ["input-invalid", "review-unknown", "rate-limited", "shop-unavailable"],
});
