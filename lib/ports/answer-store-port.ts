/** What a key stands for; an answer is any JSON value but null. */
export type Claim =
  /** Nobody has used the key: the caller runs the work, then stores or releases. */
  | { state: "claimed" }
  /** The same request is being worked on. */
  | { state: "running" }
  /** The same request was answered. */
  | { state: "answered"; answer: unknown }
  /** The key was used for another request. */
  | { state: "mismatch" };

/** Remembers answers by idempotency key for at least 24 hours. */
export type AnswerStorePort = {
  /**
   * @param scope whose key it is, so that two shoppers may use the same one
   * @param fingerprint of the request body
   */
  claim(scope: string, key: string, fingerprint: string): Promise<Claim>;
  store(scope: string, key: string, answer: unknown): Promise<void>;
  /** Forgets a claim whose work had no lasting answer, so that it may be tried again. */
  release(scope: string, key: string): Promise<void>;
};
