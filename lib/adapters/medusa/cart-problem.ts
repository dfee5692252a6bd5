import "server-only";
import { z } from "zod";
import type { CartProblem } from "@/lib/domain/cart";
import { ShopError } from "@/lib/domain/shop-error";
import type { EngineAnswer } from "./medusa";

const EngineProblem = z.object({
  type: z.string().optional(),
  code: z.string().nullish(),
  message: z.string().optional(),
});

/** The engine speaks of problems in sentences; these are the ones a shopper can cause. First match wins. */
const sentences: [RegExp, CartProblem][] = [
  [
    /required inventory|insufficient.*inventory|inventory.*insufficient|not enough|out of stock/i,
    { code: "out-of-stock", left: null },
  ],
  [/already completed|is completed|cart.*completed/i, { code: "cart-completed" }],
  [/promotion code|promo.*(invalid|not found)|code.*invalid/i, { code: "promotion-invalid" }],
  [/acquir\w* (?:the )?lock|\block(?:ed)? by\b|timed-?out acquiring/i, { code: "cart-busy" }],
  [/variants? .*(not exist|not found|unpublished|do not have a price)|variant.*price/i, { code: "variant-unknown" }],
  [/line item.*not found|item.*not found/i, { code: "line-unknown" }],
  [/shipping option|shipping method|shipping profile/i, { code: "shipping-option-unavailable" }],
  [
    /payment provider|payment_provider|provider.*not (found|enabled)|card token/i,
    { code: "payment-method-unavailable" },
  ],
  [/country|address|province/i, { code: "address-incomplete" }],
  [/cart.*(not found|was not found)/i, { code: "cart-completed" }],
];

/**
 * The shopper's problem behind a refusal.
 * @throws ShopError for a refusal no shopper can have caused
 */
export function toCartProblem(answer: EngineAnswer): CartProblem {
  const parsed = EngineProblem.safeParse(answer.body);
  const said = parsed.success ? `${parsed.data.code ?? ""} ${parsed.data.message ?? ""}` : "";
  const known = sentences.find(([pattern]) => pattern.test(said));
  if (known) return known[1];
  // The engine says 409, or an unknown 500, when another request holds the cart.
  if (answer.status === 409 || answer.status === 500) return { code: "cart-busy" };
  throw new ShopError("upstream-nonsense", "commerce", { cause: `${answer.status} ${said}` });
}
