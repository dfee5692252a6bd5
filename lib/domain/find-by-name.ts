import { fold } from "./fold";

/** Letters that must be changed, added, left out or swapped with the next to lead from one word to another; none beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? i + j;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cheapest = Math.min(at(i - 1, j - 1) + (isSame ? 0 : 1), at(i - 1, j) + 1, at(i, j - 1) + 1);
      row.push(isSwapped ? Math.min(cheapest, at(i - 2, j - 2) + 1) : cheapest);
    }
  }
  return at(a.length, b.length);
}

/** Words of a question that count; more say nothing more. */
const mostTerms = 8;

/** How well a word of a name fits one that was typed: whole, its beginning, part of it. */
function likeness(typed: string, word: string): number {
  if (word === typed) return 4;
  if (word.startsWith(typed)) return 3;
  return typed.length >= 4 && word.includes(typed) ? 2 : 0;
}

/** Whether a word, or its beginning, is what was typed but for a letter, or two in a long one. */
function isMistyped(typed: string, word: string): boolean {
  const most = typed.length >= 7 ? 2 : typed.length >= 4 ? 1 : 0;
  const beginnings = [word, ...Array.from({ length: most + 1 }, (_, more) => word.slice(0, typed.length + more))];
  return most > 0 && beginnings.some((beginning) => distance(typed, beginning, most) <= most);
}

type Compare = (typed: string, word: string) => number;

/** How well a text answers a question of `terms` (see Merchandising); 0 where a term finds nothing in it. */
function textScore(terms: string[][], text: string, compare: Compare): number {
  const words = fold(text).split(" ");
  const best = (typed: string) => Math.max(0, ...words.map((word) => compare(typed, word)));
  const all = (phrase: string) => Math.min(...phrase.split(" ").map(best));
  const scores = terms.map((alternatives) => Math.max(0, ...alternatives.map(all)));
  return scores.length === 0 || scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

const forgiving: Compare = (typed, word) => likeness(typed, word) || (isMistyped(typed, word) ? 1 : 0);

/**
 * What is called so, best first; what only a further text says, such as an excerpt, comes last. Where nothing is, a mistyped letter
 * in the name is forgiven.
 */
export function findByName<T>(asked: string[][], things: T[], textsOf: (thing: T) => string[], most: number): T[] {
  const terms = asked.slice(0, mostTerms);
  const ranked = (scoreOf: (texts: string[]) => number) =>
    things
      .map((thing) => ({ thing, score: scoreOf(textsOf(thing)) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ thing }) => thing);
  const called = ranked(
    ([name = "", ...others]) =>
      textScore(terms, name, likeness) || textScore(terms, [name, ...others].join(" "), likeness) / 10,
  );
  return called.length > 0 ? called : ranked(([name = ""]) => textScore(terms, name, forgiving));
}
