import { describe, expect, it } from "vitest";
import { medusaCheckouts } from "./checkouts";
import type { EngineAnswer, Medusa } from "./medusa";

type Session = { status: string; created_at: string; data: { challenge_id?: string } };

/** An engine that gives these answers to completing, one after the other, and has these payment sessions. */
function engine(answers: EngineAnswer[], payment_sessions: Session[] = []) {
  const asked: string[] = [];
  const medusa = {
    call: async (_kind: string, { path }: { path: string }) => {
      asked.push(path);
      return answers[asked.length - 1];
    },
    read: async () => ({ cart: { payment_collection: { payment_sessions } } }),
  } as unknown as Medusa;
  return { checkouts: medusaCheckouts(medusa), asked };
}
/** The bank has asked the shopper, who has not answered. */
const bankAsks: Session = {
  status: "requires_more",
  created_at: "2026-01-01T00:00:00Z",
  data: { challenge_id: "challenge_1" },
};
const refused = (message: string): EngineAnswer => ({ status: 400, body: { message } });
const placed: EngineAnswer = { status: 200, body: { type: "order", order: { id: "order_1" } } };

describe("completing a cart", () => {
  it.each([
    'Updating Status from "ok" to "temp_failure" is not allowed.',
    'Updating State from "done" to "failed" is not allowed.',
    "Max retries (3) exceeded for saving checkpoint due to version conflicts",
  ])("asks once more where the engine's steps lost a race: %s", async (message) => {
    const soldOut = engine([refused(message), refused("Some variant does not have the required inventory")]);
    expect(await soldOut.checkouts.complete("cart_1")).toMatchObject({ ok: false, problem: { code: "out-of-stock" } });
    const bought = engine([refused(message), placed]);
    expect(await bought.checkouts.complete("cart_1")).toMatchObject({ ok: true, value: { orderId: "order_1" } });
    expect(bought.asked).toHaveLength(2);
  });

  it("takes any other refusal at its word", async () => {
    const { checkouts, asked } = engine([refused("Some variant does not have the required inventory"), placed]);
    expect(await checkouts.complete("cart_1")).toMatchObject({ ok: false, problem: { code: "out-of-stock" } });
    expect(asked).toHaveLength(1);
  });

  it("says that the last piece is gone, though the bank was asked before", async () => {
    const { checkouts } = engine([refused("Some variant does not have the required inventory")], [bankAsks]);
    expect(await checkouts.complete("cart_1")).toMatchObject({ ok: false, problem: { code: "out-of-stock" } });
  });

  it("says what the bank said where the payment was tried", async () => {
    const { checkouts } = engine([refused("Session: payses_1 was not authorized with the provider.")], [bankAsks]);
    expect(await checkouts.complete("cart_1")).toMatchObject({ ok: true, value: { challengeId: "challenge_1" } });
  });

  it("does not hide a race lost twice", async () => {
    const lost = refused('Updating Status from "ok" to "temp_failure" is not allowed.');
    await expect(engine([lost, lost]).checkouts.complete("cart_1")).rejects.toThrow("upstream-nonsense");
  });
});
