import "server-only";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { OperationName } from "@/lib/contract/v1/routes";
import { shopConfig } from "@/shop.config";

/** Tries per cart where guessing pays: promotion codes and cards. What everyone may ask while typing is bounded in all. */
const limits: Partial<Record<OperationName, RateLimiterMemory>> = {
  applyPromotion: new RateLimiterMemory({ points: 10, duration: 600 }),
  choosePaymentMethod: new RateLimiterMemory({ points: 20, duration: 600 }),
  suggestSearch: new RateLimiterMemory({ points: 600, duration: 10 }),
  placeOrder: new RateLimiterMemory({ points: 20, duration: 600 }),
};

/** Tries per network address where strangers write: whoever sends letters to others, or guesses secrets. */
const limitsOfStrangers: Partial<Record<OperationName, RateLimiterMemory>> = {
  requestStockAlert: new RateLimiterMemory({ points: 20, duration: 600 }),
  unsubscribe: new RateLimiterMemory({ points: 30, duration: 600 }),
  writeReview: new RateLimiterMemory({ points: 20, duration: 600 }),
  askQuestion: new RateLimiterMemory({ points: 20, duration: 600 }),
  voteHelpful: new RateLimiterMemory({ points: 60, duration: 600 }),
  withdrawHelpful: new RateLimiterMemory({ points: 60, duration: 600 }),
  confirmAddress: new RateLimiterMemory({ points: 30, duration: 600 }),
};

/** Letters of all strangers together: who makes up a new network address for each has no limit of their own. */
const letters = new RateLimiterMemory({ points: shopConfig.strangersLettersPerHour, duration: 3600 });

/** Whether a stranger may set one more letter going; each call counts as one. */
export const maySendLetter = (): Promise<boolean> => consume(letters, "everyone");

/** Whether the holder of a cart may try again; each call counts as a try. */
export const mayTry = (name: OperationName, cartId: string): Promise<boolean> => consume(limits[name], cartId);

/** Whether a stranger at a network address may try again; each call counts as a try. */
export const mayStrangerTry = (name: OperationName, address: string): Promise<boolean> =>
  consume(limitsOfStrangers[name], address);

/** Whether a stranger has tries left, told without counting one: nothing more of whoever has none is read. */
export async function hasStrangerTries(name: OperationName, address: string): Promise<boolean> {
  const limiter = limitsOfStrangers[name];
  const counted = await limiter?.get(address);
  return !limiter || !counted || counted.consumedPoints < limiter.points;
}

async function consume(limiter: RateLimiterMemory | undefined, key: string): Promise<boolean> {
  if (!limiter) return true;
  return limiter.consume(key).then(
    () => true,
    () => false,
  );
}
