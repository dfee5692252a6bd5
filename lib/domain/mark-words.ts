import { fold } from "./fold";

/** A text cut where its words begin as a typed word does, so that what matched can be shown. */
export function markWords(text: string, q: string): { text: string; isMatch: boolean }[] {
  const typed = fold(q).split(" ").filter(Boolean);
  const parts: { text: string; isMatch: boolean }[] = [];
  const add = (piece: string, isMatch: boolean) => {
    const last = parts.at(-1);
    if (piece && last?.isMatch === isMatch) last.text += piece;
    else if (piece) parts.push({ text: piece, isMatch });
  };
  for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const length = Math.max(0, ...typed.map((word) => matchedLength(piece, word)));
    add(piece.slice(0, length), true);
    add(piece.slice(length), false);
  }
  return parts;
}

/** How many letters at the start of a piece are the typed word; an accent or an ß may make them more or fewer. */
function matchedLength(piece: string, word: string): number {
  if (!fold(piece).startsWith(word)) return 0;
  for (let length = 1; length <= piece.length; length += 1) {
    if (fold(piece.slice(0, length)).length >= word.length) return length;
  }
  return 0;
}
