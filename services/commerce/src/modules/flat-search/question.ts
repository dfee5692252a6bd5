/**
 * A question in which words stand for one another: `green & sofa | couch | settee`. Every part between `&` must be met, each by any
 * of its alternatives; the last part's first word may be only a beginning. The shop writes it; shoppers' own signs never reach here.
 */
export function partsOf(question: string): string[][] | undefined {
  if (!question.includes("|")) return undefined;
  const parts = question.split("&").map((part) =>
    part
      .split("|")
      .map((words) => words.trim())
      .filter(Boolean),
  );
  return parts.filter((part) => part.length > 0);
}

/** The shopper's own words of it. */
export const ownWords = (parts: string[][]): string => parts.map(([own]) => own).join(" ");
