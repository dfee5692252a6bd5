import type { SqlFragment } from "@medusajs/search-postgres/dist/utils";

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

/**
 * The question as SQL, its words as parameters: pieces of plain words joined by the operators of tsquery, so that no sign in a
 * word is read as one.
 */
export function alternativesSql(parts: string[][], textConfig: string): SqlFragment {
  const plain = `plainto_tsquery('${textConfig}', ?)`;
  const beginning = `regexp_replace(${plain}::text, '''([^'']+)''$', '''\\1'':*')::tsquery`;
  const joined = parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    return `(${part.map((_, place) => (isLast && place === 0 ? beginning : plain)).join(" || ")})`;
  });
  return { sql: `(${joined.join(" && ")})`, params: parts.flat() };
}
