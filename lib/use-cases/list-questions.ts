import type { Market } from "@/lib/domain/market";
import { Handle } from "@/lib/domain/product";
import { noQuestions, type QuestionPage } from "@/lib/domain/question";
import type { Ports } from "@/lib/ports/ports";

/** What shoppers ask of a product, beginning with the market's language. */
export async function listQuestions(
  ports: Pick<Ports, "reviews">,
  input: { handle: string; page: number; market: Market },
): Promise<QuestionPage> {
  if (!Handle.safeParse(input.handle).success) return noQuestions;
  return ports.reviews.questions(input.handle, input.page, input.market.language);
}
