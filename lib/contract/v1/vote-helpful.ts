import { operation } from "../operation";
import { HelpfulAnswer, HelpfulBody, helpfulParams } from "./helpful-vote";

export const voteHelpful = operation("voteHelpful", {
  summary: "Finds a review helpful; a device counts once",
  tag: "reviews",
  params: helpfulParams,
  body: HelpfulBody,
  responses: { 200: HelpfulAnswer },
  problems: ["input-invalid", "review-unknown", "rate-limited", "shop-unavailable"],
});
