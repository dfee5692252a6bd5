import "server-only";
import { z } from "zod";
import type { CartProblem } from "@/lib/domain/cart";
import type { SandboxCard } from "@/lib/domain/checkout";
import { fail, ok, type Result } from "@/lib/domain/result";
import { toCartProblem } from "./cart-problem";
import { type Medusa, parseAnswer } from "./medusa";

const Token = z.object({ card_token: z.string() });

/** Swaps the test card for the sandbox's token; the number goes no further. */
async function tokenOf(medusa: Medusa, card: SandboxCard): Promise<Result<string, CartProblem>> {
  const [month = "", year = ""] = card.expiry.split("/").map((part) => part.trim());
  const body = {
    number: card.number.replaceAll(" ", ""),
    expiry_month: Number(month),
    expiry_year: 2000 + Number(year),
    security_code: card.cvc,
  };
  const answer = await medusa.call("cart", { method: "POST", path: "/store/card-sandbox/tokens", body });
  if (answer.status === 422 || answer.status === 400) return fail({ code: "card-invalid" });
  return ok(parseAnswer(Token, answer).card_token);
}

/** Opens a payment session of the chosen provider for what the cart costs now; an older one is replaced, one of an order never. */
export async function startSession(
  medusa: Medusa,
  cartId: string,
  choice: { methodId: string; card?: SandboxCard },
): Promise<Result<null, CartProblem>> {
  const token = choice.card ? await tokenOf(medusa, choice.card) : null;
  if (token && !token.ok) return token;
  const answer = await medusa.call("cart", {
    method: "POST",
    path: `/store/carts/${encodeURIComponent(cartId)}/payment-session`,
    body: { provider_id: choice.methodId, ...(token ? { data: { card_token: token.value } } : {}) },
  });
  return answer.status >= 400 ? fail(toCartProblem(answer)) : ok(null);
}
