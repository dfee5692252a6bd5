export type ShopErrorCode = "upstream-down" | "upstream-slow" | "upstream-refused" | "upstream-nonsense";

/** Trouble nobody asked for: a back end that is down, slow, refuses us or speaks nonsense. */
export class ShopError extends Error {
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
