import type { ConfirmationKind, ConfirmationProblem, Waiting } from "@/lib/domain/confirmation";
import { fail, ok, type Result } from "@/lib/domain/result";
import { hashOfToken } from "@/lib/domain/secret-token";
import type { Ports } from "@/lib/ports/ports";

type Needs = Pick<Ports, "confirmations" | "stockAlerts" | "reviews" | "orders">;
type Outcome = Promise<ConfirmationProblem | null>;

/** What a yes sets going, by kind. It may be run twice where a process dies in the middle, so it must bear that. */
const whenConfirmed: { [K in ConfirmationKind]: (ports: Needs, waiting: Waiting<K>) => Outcome } = {
  "stock-alert": ({ stockAlerts }, { email, market, payload }) =>
    stockAlerts.keep({ email, market, ...payload }).then(() => null),
  async review({ reviews, orders }, { email, payload }) {
    const isVerifiedBuyer = await orders.hasBought(email, payload.product);
    const submitted = await reviews.submit({ ...payload, email, isVerifiedBuyer });
    return submitted.ok ? null : { code: submitted.problem };
  },
  question: ({ reviews }, { email, payload }) => reviews.ask({ ...payload, email }).then(() => null),
};

/** The owner of an address says yes, by the secret of the link they were sent: what was asked for happens, once. */
export async function confirmAddress(
  ports: Needs,
  input: { token: string },
): Promise<Result<Waiting, ConfirmationProblem>> {
  const hash = hashOfToken(input.token);
  const found = await ports.confirmations.find(hash);
  if (!found) return fail({ code: "link-unknown" });
  if (found.state === "expired") return fail({ code: "link-expired" });
  if (!(await ports.confirmations.claim(hash))) return fail({ code: "link-used" });
  const act = whenConfirmed[found.waiting.kind] as (ports: Needs, waiting: Waiting) => Outcome;
  let problem: ConfirmationProblem | null;
  try {
    problem = await act(ports, found.waiting);
  } catch (error) {
    await ports.confirmations.release(hash);
    throw error;
  }
  await ports.confirmations.finish(hash);
  return problem ? fail(problem) : ok(found.waiting);
}
