import type { PayloadRequest } from "payload";
import { readEnvironment } from "../environment";
import type { ChangeEvent } from "./change-event";
import { deliver } from "./deliver";
import { createOutbox, type Outbox } from "./outbox";

let outbox: Outbox<ChangeEvent> | undefined;

/** Tells the storefront about changes, once the transaction of this request is committed. Never throws. */
export function announce(req: PayloadRequest, events: ChangeEvent[]): void {
  if (req.context.isSeeding) return;
  outbox ??= openOutbox(req);
  outbox.add(events, pendingTransaction(req));
}

function openOutbox({ payload }: PayloadRequest): Outbox<ChangeEvent> {
  const { storefrontUrl, webhookSecret } = readEnvironment(process.env);
  const address = new URL("/api/webhooks/cms", storefrontUrl).href;
  const log = (message: string) => payload.logger.warn(message);
  return createOutbox({ deliver: (events) => deliver(events, { address, secret: webhookSecret, log }) });
}

/** Tells whether the request's write is still uncommitted; undefined where it has no transaction. */
export function pendingTransaction({ payload, transactionID }: PayloadRequest): (() => boolean) | undefined {
  if (typeof transactionID !== "string" && typeof transactionID !== "number") return undefined;
  return () => payload.db.sessions !== undefined && transactionID in payload.db.sessions;
}
