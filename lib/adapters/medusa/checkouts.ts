import "server-only";
import { z } from "zod";
import type { CheckoutOutcome, CheckoutProblem } from "@/lib/domain/checkout";
import { fail, ok, type Result } from "@/lib/domain/result";
import { ShopError } from "@/lib/domain/shop-error";
import type { CheckoutPort } from "@/lib/ports/checkout-port";
import { toCartProblem } from "./cart-problem";
import { type EngineAnswer, type Medusa, parseAnswer } from "./medusa";
import { EngineSession } from "./to-cart";

const Completed = z.discriminatedUnion("type", [
  z.object({ type: z.literal("order"), order: z.object({ id: z.string() }) }),
  z.object({
    type: z.literal("cart"),
    error: z.object({ message: z.string().optional(), type: z.string().optional() }).nullish(),
  }),
]);
const OrderOfCart = z.object({ order_id: z.string().nullable() });
const Sessions = z.object({
  cart: z.object({ payment_collection: z.object({ payment_sessions: z.array(EngineSession).nullish() }).nullish() }),
});

const declines: Record<string, CheckoutProblem> = {
  card_declined: { code: "payment-declined" },
  insufficient_funds: { code: "payment-insufficient-funds" },
  authentication_failed: { code: "payment-authentication-failed" },
};

const messageOf = (body: unknown): string => z.object({ message: z.string() }).safeParse(body).data?.message ?? "";

/**
 * Steps that the engine takes side by side may lose a race for its record of them. What it then says is about that record and
 * hides why the cart was refused; completing again is safe, as it makes no second order, and answers what holds.
 */
const isLostRace = ({ status, body }: EngineAnswer): boolean =>
  status >= 400 && /^Updating Stat(?:us|e) from |saving checkpoint/.test(messageOf(body));

/** The payment service was asked, and has not said yes; where it has said more, the engine answers 200. */
const isUnauthorized = ({ status, body }: EngineAnswer): boolean =>
  status >= 400 && /not authorized with the provider/.test(messageOf(body));

/** Completing carts: the engine takes the lock, makes the order, reserves the stock and asks for the money. */
export function medusaCheckouts(medusa: Medusa): CheckoutPort {
  const cartPath = (cartId: string) => `/store/carts/${encodeURIComponent(cartId)}`;

  async function sessionOf(cartId: string) {
    const { cart } = await medusa.read(
      Sessions,
      `${cartPath(cartId)}?fields=id,*payment_collection.payment_sessions`,
      "cart",
    );
    const sessions = cart.payment_collection?.payment_sessions ?? [];
    // A refused attempt may leave its session behind: the newest one speaks.
    return [...sessions].sort((a, b) => a.created_at.localeCompare(b.created_at)).at(-1) ?? null;
  }

  /** Why a cart whose payment was tried is still a cart: what its payment session says. */
  async function undecided(cartId: string, said: string): Promise<Result<CheckoutOutcome, CheckoutProblem>> {
    const session = await sessionOf(cartId);
    const declined = declines[session?.data?.decline_code ?? ""];
    if (declined) return fail(declined);
    if (session?.status === "requires_more" && session.data?.challenge_id) {
      return ok({ status: "action-required", challengeId: session.data.challenge_id });
    }
    if (session && ["pending_authorization", "authorized", "captured"].includes(session.status))
      return ok({ status: "processing" });
    if (session?.status === "error") return fail({ code: "payment-declined" });
    return fail(refusal({ status: 400, body: { message: said } }));
  }

  /** Why no payment was tried: what the engine says, whatever an earlier attempt left in the session. */
  const refusal = (answer: EngineAnswer): CheckoutProblem =>
    /payment (?:collection|session)s?/i.test(messageOf(answer.body))
      ? { code: "payment-missing" }
      : toCartProblem(answer);

  const orderOfCart = async (cartId: string): Promise<string | null> =>
    (await medusa.read(OrderOfCart, `${cartPath(cartId)}/order`, "cart")).order_id;

  return {
    orderOfCart,
    async complete(cartId) {
      const attempt = () => medusa.call("complete", { method: "POST", path: `${cartPath(cartId)}/complete` });
      const first = await attempt();
      const answer = isLostRace(first) ? await attempt() : first;
      if (isLostRace(answer) || isUnauthorized(answer)) return undecided(cartId, messageOf(answer.body));
      if (answer.status >= 400) return fail(refusal(answer));
      const completed = parseAnswer(Completed, answer);
      if (completed.type === "cart") return undecided(cartId, completed.error?.message ?? "");
      return ok({ status: "placed", orderId: completed.order.id });
    },
    async answerChallenge(cartId, { challengeId, isConfirmed }) {
      const session = await sessionOf(cartId);
      if (session?.data?.challenge_id !== challengeId) return;
      const answer = await medusa.call("cart", {
        method: "POST",
        path: "/store/card-sandbox/challenges",
        body: { payment_session_id: session.id, challenge_id: challengeId, result: isConfirmed ? "passed" : "failed" },
      });
      if (answer.status >= 400 && answer.status !== 404) throw new ShopError("upstream-nonsense", "commerce");
    },
  };
}
