import type { Environment } from "../../config/environment";

const CARD_SANDBOX = "pp_card_sandbox";
const STRIPE = "pp_stripe_stripe";

/** The payment providers of a region that has `linked` ones: of ours those that are switched on, and whatever merchants added. */
export function paymentProviders(
  linked: readonly string[],
  { stripe, hasCardSandbox }: Pick<Environment, "stripe" | "hasCardSandbox">,
): string[] {
  const others = linked.filter((provider) => provider !== CARD_SANDBOX && provider !== STRIPE);
  return [...(hasCardSandbox ? [CARD_SANDBOX] : []), ...(stripe ? [STRIPE] : []), ...others];
}
