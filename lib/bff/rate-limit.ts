import "server-only";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { OperationName } from "@/lib/contract/v1/routes";

/** Tries per cart where guessing pays: promotion codes and cards. What everyone may ask while typing is bounded in all. */
const limits: Partial<Record<OperationName, RateLimiterMemory>> = {
  applyPromotion: new RateLimiterMemory({ points: 10, duration: 600 }),
  choosePaymentMethod: new RateLimiterMemory({ points: 20, duration: 600 }),
  suggestSearch: new RateLimiterMemory({ points: 600, duration: 10 }),
  placeOrder: new RateLimiterMemory({ points: 20, duration: 600 }),
};

/** Whether the caller may try again; each call counts as a try. */
export async function mayTry(name: OperationName, key: string): Promise<boolean> {
  const limiter = limits[name];
  if (!limiter) return true;
  return limiter.consume(key).then(
    () => true,
    () => false,
  );
}
