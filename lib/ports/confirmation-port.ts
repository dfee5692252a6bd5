import type { ConfirmationState, Waiting } from "@/lib/domain/confirmation";

/** What strangers asked for and nobody has said yes to yet. Secrets are known by their hashes only. */
export type ConfirmationPort = {
  /**
   * Keeps what waits under its secret. Keeps nothing, and answers false, where as many as `mostPerHour` were kept for the
   * address within an hour, whatever their kinds and however the address is spelled in case.
   */
  hold(hash: string, waiting: Waiting, limits: { hours: number; mostPerHour: number }): Promise<boolean>;
  /** Forgets what was held, as if it had never been asked for. */
  drop(hash: string): Promise<void>;
  find(hash: string): Promise<{ waiting: Waiting; state: ConfirmationState } | null>;
  /** Whether the caller is the one who may do what was asked for: true once, for one of many at the same moment. */
  claim(hash: string): Promise<boolean>;
  /** What was claimed has been done. */
  finish(hash: string): Promise<void>;
  /** What was claimed could not be done and may be claimed anew. A claim whose process died frees itself after a minute. */
  release(hash: string): Promise<void>;
};
