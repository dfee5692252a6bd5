import "server-only";

/** The engine's own order; what has no rank comes first. */
export const byRank = <T extends { rank?: number | null | undefined }>(a: T, b: T): number =>
  (a.rank ?? 0) - (b.rank ?? 0);
