import { randomUUID } from "node:crypto";
import { signedHeaders } from "../signing/signed-message";
import { type ChangeEvent, withoutRepetition } from "./change-event";

/** Posts a body; answers whether the receiver took it. */
export type Post = (body: string, headers: Record<string, string>) => Promise<boolean>;

export type OutboxOptions = {
  secret: string;
  post: Post;
  /** Told when a batch is given up, with the reason of the last try. */
  onGivenUp: (events: ChangeEvent[]) => void;
  quietMs?: number;
  retryDelaysMs?: readonly number[];
};

const QUIET_MS = 150;
const RETRY_DELAYS_MS = [1_000, 3_000, 8_000, 18_000];

/** Collects changes until it has been quiet for a moment, then sends them as one signed batch, again if need be. */
export class ChangeOutbox {
  readonly #options: Required<OutboxOptions>;
  #waiting: ChangeEvent[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: OutboxOptions) {
    this.#options = { quietMs: QUIET_MS, retryDelaysMs: RETRY_DELAYS_MS, ...options };
  }

  add(events: readonly ChangeEvent[]): void {
    if (events.length === 0) return;
    this.#waiting.push(...events);
    // A steady stream of changes must not postpone the batch for ever, so the timer is not restarted.
    this.#timer ??= setTimeout(() => void this.#send(), this.#options.quietMs);
  }

  async #send(): Promise<void> {
    const events = withoutRepetition(this.#waiting);
    this.#waiting = [];
    this.#timer = undefined;
    const body = JSON.stringify({ id: randomUUID(), events });
    for (const delay of [0, ...this.#options.retryDelaysMs]) {
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay).unref());
      const headers = signedHeaders(body, this.#options.secret, new Date());
      if (await this.#options.post(body, headers).catch(() => false)) return;
    }
    this.#options.onGivenUp(events);
  }
}
