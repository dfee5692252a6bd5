/** Case and spaces make no other question, so that they make no other cache entry. At most 80 characters. */
export const normaliseQuestion = (q: string): string =>
  q
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .slice(0, 80)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();
