/** What somebody typed as one line of at most 80 characters, none of them half of one. */
export const questionLine = (typed: string): string =>
  typed
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 80)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();

/** Case and spaces make no other question, so that they make no other cache entry. */
export const normaliseQuestion = (q: string): string => questionLine(q.toLowerCase());
