import { randomUUID } from "node:crypto";
import type { PayloadRequest } from "payload";
import { readEnvironment } from "../environment";
import { ratingOf } from "../reviews/rating-of";
import { starCountsOf } from "../reviews/star-counts";
import { pendingTransaction } from "./announce";
import { postUntilTaken } from "./deliver";
import { createOutbox, type Outbox } from "./outbox";

let outbox: Outbox<string> | undefined;

/** Tells the engine what a product's rating is from now on, once the transaction is committed. Never throws. */
export function announceRating(req: PayloadRequest, product: string): void {
  if (req.context.isSeeding) return;
  outbox ??= openOutbox(req);
  outbox.add([product], pendingTransaction(req));
}

function openOutbox({ payload }: PayloadRequest): Outbox<string> {
  const { commerceUrl, webhookSecret } = readEnvironment(process.env);
  const address = new URL("/hooks/ratings", commerceUrl).href;
  const log = (message: string) => payload.logger.warn(message);

  // Counted anew at each try, and one delivery after the other: the engine never gets an older rating after a newer one.
  async function bodyOf(products: string[]): Promise<string> {
    const ratings = await Promise.all(
      products.map(async (handle) => ({ handle, ...ratingOf(await starCountsOf(payload, handle)) })),
    );
    return JSON.stringify({ id: randomUUID(), ratings });
  }
  async function send(products: string[]): Promise<void> {
    const problem = await postUntilTaken(() => bodyOf(products), { address, secret: webhookSecret, log });
    if (problem) log(`The engine did not take the rating of ${products.join(", ")}: ${problem}`);
  }
  let last = Promise.resolve();
  return createOutbox<string>({
    deliver: (products) => {
      last = last.then(() => send(products));
      return last;
    },
  });
}
