import { z } from "zod";
import { Handle } from "@/lib/domain/product";
import { QuestionPage } from "@/lib/domain/question";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const listQuestions = operation("listQuestions", {
  summary: "What shoppers ask of a product, with the answers",
  tag: "reviews",
  params: z.strictObject({ handle: Handle }),
  query: MarketQuery.extend({ page: z.coerce.number().int().min(1).max(100).default(1) }),
  responses: { 200: QuestionPage },
  problems: ["input-invalid", "shop-unavailable"],
});
