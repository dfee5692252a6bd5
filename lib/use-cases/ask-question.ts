import type { Letter } from "@/lib/domain/mail";
import type { Market } from "@/lib/domain/market";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { WrittenQuestion } from "@/lib/domain/written-voice";
import type { Ports } from "@/lib/ports/ports";
import { requestConfirmation } from "./request-confirmation";

/**
 * Takes a question and asks the owner of its address whether it is theirs; a moderator sees it only after the yes.
 * @param input.letter makes the letter about the product of this title
 */
export async function askQuestion(
  ports: Pick<Ports, "catalog" | "confirmations" | "mail">,
  input: {
    handle: string;
    question: WrittenQuestion;
    market: Market;
    letter: (title: string) => (token: string) => Letter;
  },
): Promise<Result<null, "product-unknown">> {
  const { handle, question, market, letter } = input;
  const product = await ports.catalog.productByHandle(handle, market);
  if (!product) return fail("product-unknown");
  const { email, ...words } = question;
  const payload = { ...words, product: product.handle, language: market.language };
  const waiting = { kind: "question" as const, email, market: market.code, payload };
  await requestConfirmation(ports, { waiting, write: letter(product.title) });
  return ok(null);
}
