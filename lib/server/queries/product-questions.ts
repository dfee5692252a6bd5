import "server-only";
import type { Market } from "@/lib/domain/market";
import type { QuestionPage } from "@/lib/domain/question";
import { listQuestions } from "@/lib/use-cases/list-questions";
import { cached, cachedAsFallback } from "../cache";
import { lastGood } from "../last-good";
import { run } from "../run";

/** The first page of a product's questions; null where the CMS is silent and none were ever seen. */
export async function productQuestions(handle: string, market: Market): Promise<QuestionPage | null> {
  "use cache";
  cached("questions", handle);
  const asked = { handle, page: 1, market };
  const ask = (): Promise<QuestionPage | null> => run(listQuestions, asked);
  const found = await lastGood(`questions:${market.language}:${handle}`, ask, null);
  if (!found.isFresh) cachedAsFallback();
  return found.value;
}
