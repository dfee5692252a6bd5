/** Inserted, lost, changed and swapped neighbouring letters between two words; more than `most` counts as `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...current) > most) return most + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, most + 1);
}

/** So many slips a word of this length may have and still be recognised. */
const allowedSlips = (word: string) => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

/** Whether all letters of a word stand in another in the same order: then none was struck wrong, some were only left out. */
function isLeftIn(word: string, whole: string): boolean {
  let place = -1;
  return [...word].every((letter) => {
    place = whole.indexOf(letter, place + 1);
    return place >= 0;
  });
}

/** The word that was probably meant; undefined where none of the candidates is near. */
export function nearest(word: string, candidates: string[]): string | undefined {
  const most = allowedSlips(word);
  const near = candidates
    .map((candidate) => ({
      candidate,
      distance: editDistance(word, candidate, most),
      isWrong: isLeftIn(word, candidate) ? 0 : 1,
    }))
    .filter(({ distance }) => distance <= most);
  near.sort(
    (a, b) =>
      a.distance - b.distance ||
      a.isWrong - b.isWrong ||
      a.candidate.length - b.candidate.length ||
      (a.candidate < b.candidate ? -1 : 1),
  );
  return near[0]?.candidate;
}

/** How many letters a mistyped word must share with the part of a longer one it was meant for: those it begins with. */
export const partBeginning = 3;

/**
 * The longer word one part of which was probably meant: German writes `Steinzeugbecher` as one, and a shopper asks for a `Bechr`.
 * @param candidates words that have the word's beginning somewhere inside
 */
export function nearestWhole(word: string, candidates: string[]): string | undefined {
  const beginning = word.slice(0, partBeginning);
  const wholes = new Map(candidates.map((whole) => [whole.slice(whole.lastIndexOf(beginning)), whole]));
  const part = nearest(word, [...wholes.keys()]);
  return part === undefined ? undefined : wholes.get(part);
}
