export type ShopErrorCode = "upstream-down" | "upstream-slow" | "upstream-refused" | "upstream-nonsense";

/** Trouble nobody asked for: a back end that is down, slow, refuses us or speaks nonsense. */
export class ShopError extends Error {
  /** All of an error that survives a cached function: by this its caller knows it again. */
  readonly digest = "shop-unavailable";

  constructor(
    readonly code: ShopErrorCode,
    /** Which back end, such as `commerce`. */
    readonly upstream: string,
    options?: { cause?: unknown },
  ) {
    super(`${upstream}: ${code}`, options);
    this.name = "ShopError";
  }
}

/** Whether something thrown is trouble of a back end, also where a cached function passed it on. */
export const isShopError = (error: unknown): error is Error & Pick<ShopError, "digest"> =>
  error instanceof Error && "digest" in error && error.digest === "shop-unavailable";
