import "server-only";
import { createHash } from "node:crypto";
import { problems } from "@/lib/contract/problems";
import type { OperationName } from "@/lib/contract/v1/routes";
import { ports } from "@/lib/server/ports";
import type { Reply } from "./handle";

type AnyReply = Reply<OperationName>;
const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Whether asking again would answer the same: what succeeded, and what the shopper must change first. */
const isLasting = (reply: AnyReply): boolean =>
  !("problem" in reply) || (problems[reply.problem][0] < 500 && !["cart-busy", "rate-limited"].includes(reply.problem));

/**
 * Runs the work at most once per key and answers the same again, as the Idempotency-Key draft of the IETF asks.
 * Outcomes that do not last (the engine is down, the cart is busy) free the key.
 */
export async function onceByKey(
  key: string | null,
  scope: string,
  request: unknown,
  work: () => Promise<AnyReply>,
): Promise<AnyReply> {
  if (!key || key.length > 200) return { problem: "idempotency-key-missing" };
  const { answers } = ports();
  const owner = hash(scope);
  const claim = await answers.claim(owner, key, hash(JSON.stringify(request)));
  if (claim.state === "mismatch") return { problem: "idempotency-key-reused" };
  if (claim.state === "running") return { problem: "request-running" };
  if (claim.state === "answered") {
    const reply = claim.answer as AnyReply;
    return "problem" in reply ? reply : { ...reply, headers: { ...reply.headers, "idempotency-replayed": "true" } };
  }
  try {
    const reply = await work();
    if (isLasting(reply)) await answers.store(owner, key, reply);
    else await answers.release(owner, key);
    return reply;
  } catch (error) {
    await answers.release(owner, key);
    throw error;
  }
}
