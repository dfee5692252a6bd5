/** Every number of stars that can be given, best first. */
export const starsDescending = [5, 4, 3, 2, 1] as const;

/** How often each number of stars was given: the first number counts one star, the fifth five. */
export type StarCounts = [number, number, number, number, number];

/** How many gave so many stars. */
export const countOf = (counts: StarCounts, stars: (typeof starsDescending)[number]): number =>
  counts[(stars - 1) as 0];

/** Average to one decimal and how many there are; null where nobody has said anything. */
export function ratingOf(counts: StarCounts): { average: number; count: number } | null {
  const count = counts.reduce((sum, many) => sum + many, 0);
  const stars = counts.reduce((sum, many, place) => sum + many * (place + 1), 0);
  return count === 0 ? null : { average: Math.round((stars * 10) / count) / 10, count };
}
