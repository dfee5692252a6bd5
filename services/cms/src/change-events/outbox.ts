interface OutboxOptions<Event> {
  deliver: (events: Event[]) => Promise<void>;
  /** Milliseconds of quiet after which the collected events leave. */
  quietPeriod?: number;
  /** Milliseconds after which they leave even if a transaction still looks open. */
  longestWait?: number;
}

export interface Outbox<Event> {
  /** Collects events; `isPending` tells whether the write behind them is still uncommitted. */
  add(events: Event[], isPending?: () => boolean): void;
}

/** Joins events that happen close together into one delivery, each different event once. */
export function createOutbox<Event>({
  deliver,
  quietPeriod = 150,
  longestWait = 10_000,
}: OutboxOptions<Event>): Outbox<Event> {
  let waiting = new Map<string, Event>();
  let pendingWrites: Array<() => boolean> = [];
  let firstAddedAt = 0;
  let timer: NodeJS.Timeout | undefined;

  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(flush, quietPeriod);
  }

  function flush(): void {
    pendingWrites = pendingWrites.filter((isPending) => isPending());
    // Announcing before the commit would make the storefront read, and keep, the old content.
    if (pendingWrites.length > 0 && Date.now() - firstAddedAt < longestWait) {
      schedule();
      return;
    }
    const events = [...waiting.values()];
    waiting = new Map();
    pendingWrites = [];
    void deliver(events);
  }

  return {
    add(events, isPending) {
      if (events.length === 0) return;
      if (waiting.size === 0) firstAddedAt = Date.now();
      for (const event of events) waiting.set(JSON.stringify(event), event);
      if (isPending) pendingWrites.push(isPending);
      schedule();
    },
  };
}
